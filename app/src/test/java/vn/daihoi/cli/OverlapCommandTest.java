package vn.daihoi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.dossiers.Uploads;
import vn.daihoi.pages.Texts;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// `overlap` as other programs call it.
class OverlapCommandTest {

    private static final String SHARED =
            "Trong nhiệm kỳ qua, Ban công tác Mặt trận đã vận động bà con hiến 45 mét vuông đất để mở ngõ,"
                    + " bê tông hóa ba tuyến đường và trồng hai hàng cây bóng mát dọc bờ kênh.";
    private static final String OTHER =
            "Thư viện mở cửa cả buổi tối; trẻ em đến đọc truyện, người lớn mượn sách nấu ăn và báo cũ.\n";
    private static final String THIRD =
            "Đội bóng của khu phố tập vào chiều thứ bảy, năm nay thắng bốn trận và thua một trận.\n";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return CommandLineTool.commandLine(Texts.in(Locale.of("vi")))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private List<JsonNode> passages() {
        return out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    }

    /// What a program finds that reads the file as characters and cuts at the offsets given.
    private static String cut(String text, JsonNode passage, String side) {
        int from = text.offsetByCodePoints(0, passage.get(side + "_offset").asInt());
        int to = text.offsetByCodePoints(from, passage.get(side + "_length").asInt());
        return text.substring(from, to);
    }

    @Test
    void namesThePassageOfTwoTextsForPeople() throws IOException {
        int code =
                run(
                        "overlap",
                        file("a.txt", OTHER + SHARED),
                        file("b.txt", SHARED.replace("45", "60") + "\n" + THIRD));

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("1 đoạn chung.", "a.txt, dòng 2", "b.txt, dòng 1", "Khác nhau: 45 → 60")
                .contains("“Trong nhiệm kỳ qua, Ban công tác", "…");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatTwoTextsShareNothing() throws IOException {
        assertThat(run("overlap", file("a.txt", OTHER), file("b.txt", THIRD))).isZero();
        assertThat(out.toString()).contains("không có đoạn chung");
    }

    @Test
    void countsCharactersOfTheFileAsItIsReadWhateverItHolds() throws IOException {
        var before = "\uFEFF😀 ngày hội 𝒜\r\n" + OTHER.replace("\n", "\r\n");
        var here = before + SHARED + "\r\n" + OTHER.strip();
        var there = Normalizer.normalize(THIRD + "\r" + SHARED + "\n", Normalizer.Form.NFD);

        run("overlap", file("a.txt", here), file("b.txt", there), "--format", "jsonl");

        var passage = passages().getFirst();
        assertThat(passage.get("type").asString()).isEqualTo("verbatim");
        assertThat(passage.get("common").asBoolean()).isFalse();
        assertThat(cut(here, passage, "this")).isEqualTo(SHARED);
        assertThat(Normalizer.normalize(cut(there, passage, "source"), Normalizer.Form.NFC))
                .isEqualTo(SHARED);
    }

    @Test
    void comparesTheListedPairsInTheirOrderAndTellsWrongLines() throws IOException {
        file("moi/1.txt", OTHER + SHARED);
        file("moi/2.txt", THIRD + SHARED);
        file("cu/x.txt", SHARED);
        var pairs = file("pairs.txt", "2.txt x.txt\r\n\n1.txt x.txt\n3.txt x.txt\nđơn\n");

        int code =
                run(
                        "overlap",
                        "--susp=" + folder.resolve("moi"),
                        "--src=" + folder.resolve("cu"),
                        "--pairs=" + pairs,
                        "--format=jsonl");

        assertThat(passages())
                .extracting(each -> each.get("susp").asString())
                .containsExactly("2.txt", "1.txt");
        assertThat(err.toString()).contains("dòng 4: không có tệp", "dòng 5: cần đúng hai tên");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void comparesAllFilesOfAFolderAndTellsWhichCannotBeRead() throws IOException {
        file("c/a.txt", OTHER + SHARED);
        file("c/duoi/b.txt", THIRD + SHARED);
        file("c/empty.txt", "");
        file("c/.hidden.txt", SHARED);
        file("c/broken.docx", "PK\u0003\u0004 broken");
        Files.write(folder.resolve("c/noise.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0});
        Files.createSymbolicLink(folder.resolve("c/gone.txt"), folder.resolve("nowhere"));

        int code = run("overlap", "--corpus", folder.resolve("c").toString(), "--format", "jsonl");

        assertThat(passages())
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.get("susp").asString()).isEqualTo("duoi/b.txt");
                    assertThat(passage.get("src").asString()).isEqualTo("a.txt");
                    assertThat(cut(THIRD + SHARED, passage, "this")).isEqualTo(SHARED);
                });
        assertThat(err.toString().lines()).hasSize(3);
        assertThat(err.toString()).contains("broken.docx", "noise.txt", "gone.txt");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void aFolderInsideThatCannotBeReadIsNamedAndTheRestCompared() throws IOException {
        file("c/a.txt", OTHER + SHARED);
        file("c/b.txt", THIRD + SHARED);
        file("c/rieng/c.txt", SHARED);
        var closed = folder.resolve("c/rieng");
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeThat(Files.isReadable(closed)).as("permissions do not bind root").isFalse();
            int code = run("overlap", "--corpus", folder.resolve("c").toString(), "--format=jsonl");

            assertThat(passages()).hasSize(1);
            assertThat(err.toString()).contains("rieng", "không được so sánh");
            assertThat(code).isEqualTo(1);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void wordingOfReferenceTextsIsNotCounted() throws IOException {
        file("c/a.txt", OTHER + SHARED);
        file("c/b.txt", THIRD + SHARED);
        file("huong-dan/mau.txt", SHARED);
        var reference = folder.resolve("huong-dan").toString();

        run("overlap", "--corpus", folder.resolve("c").toString(), "--reference", reference);
        assertThat(out.toString()).isEmpty();

        run(
                "overlap",
                folder.resolve("c/a.txt").toString(),
                folder.resolve("c/b.txt").toString(),
                "--reference",
                reference,
                "--format=jsonl");
        assertThat(passages())
                .allSatisfy(each -> assertThat(each.get("common").asBoolean()).isTrue());
    }

    @Test
    void keepsTheTextOfWordFilesForTheNextRun() throws IOException {
        var kept = folder.resolve("giu");
        var corpus = Files.createDirectories(folder.resolve("c"));
        Files.write(corpus.resolve("a.docx"), Uploads.docx(SHARED, OTHER));
        file("c/b.txt", THIRD + SHARED);
        String[] command = {
            "overlap", "--corpus", corpus.toString(), "--keep", kept.toString(), "--format=jsonl"
        };

        assertThat(run(command)).isZero();
        var first = out.toString();
        assertThat(first).contains("\"susp\":\"b.txt\",\"src\":\"a.docx\"");
        try (var files = Files.list(kept)) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(text ->
                            assertThat(Files.readString(text, StandardCharsets.UTF_8))
                                    .contains(SHARED));
        }
        out.getBuffer().setLength(0);
        assertThat(run(command)).isZero();
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void writesToAFile() throws IOException {
        var result = folder.resolve("ra/trung.jsonl");

        run(
                "overlap",
                file("a.txt", SHARED),
                file("b.txt", SHARED),
                "--format=jsonl",
                "--out",
                result.toString());

        assertThat(out.toString()).isEmpty();
        assertThat(result).content().startsWith("{\"susp\":").endsWith("}\n");
    }

    @Test
    void refusesFormsThatDoNotFitAndFilesThatAreNotThere() throws IOException {
        var a = file("a.txt", SHARED);

        assertThat(run("overlap", a)).isEqualTo(2);
        assertThat(run("overlap", "--susp", folder.toString())).isEqualTo(2);
        assertThat(run("overlap", a, a, "--corpus", folder.toString())).isEqualTo(2);
        assertThat(run("overlap", a, folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(run("overlap", "--corpus", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(5);
        assertThat(err.toString()).contains("none.txt", "Không đọc được thư mục");
    }

    @Test
    void writesOnePageWithBothTextsSideBySide() throws IOException {
        var page = folder.resolve("trang.html");

        int code =
                run(
                        "overlap",
                        file("a.txt", OTHER + SHARED),
                        file("b.txt", SHARED.replace("45", "60") + "\n" + THIRD),
                        "--format=html",
                        "--out=" + page);

        assertThat(code).isZero();
        assertThat(Files.readString(page))
                .contains("Đoạn 1", ">45</span>", ">60</span>", "</html>");
    }

    @Test
    void namesTheSecondTextForScorersToo() throws IOException {
        run("overlap", file("a.txt", SHARED), file("b.txt", SHARED), "--format=jsonl");

        assertThat(passages().getFirst().get("source")).isEqualTo(passages().getFirst().get("src"));
    }

    @Test
    void tellsWhenATextRepeatsItselfTooOftenToShowEveryMatch() throws IOException {
        int code =
                run("overlap", file("a.txt", (SHARED + "\n").repeat(200)), file("b.txt", SHARED));

        assertThat(code).isZero();
        assertThat(err.toString()).contains("a.txt", "lặp đi lặp lại").doesNotContain("b.txt");
    }
}
