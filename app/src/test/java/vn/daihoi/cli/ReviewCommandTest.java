package vn.daihoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.daihoi.dossiers.Uploads;
import vn.daihoi.pages.Texts;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// `review` and `rules` as other programs call them.
class ReviewCommandTest {

    private static final String CLEAN =
            """
            KẾ HOẠCH
            Tổ chức sinh hoạt khu dân cư

            I. MỤC ĐÍCH, YÊU CẦU
            Nhân dân trong khu dân cư cùng bàn việc chung và giữ gìn đoàn kết.
            II. TỔ CHỨC THỰC HIỆN
            Ban công tác Mặt trận họp vào ngày 15 mỗi tháng.
            """;

    private static final String SHORT_OF_PARTS =
            """
            BÁO CÁO CHÍNH TRỊ

            I. KẾT QUẢ ĐẠT ĐƯỢC
            Toàn phường vận động 45 hộ hiến đất mở ngõ và giúp 12 hộ thoát nghèo.
            """;

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
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void endsWithZeroWhenNothingIsWrong() throws IOException {
        assertThat(run("review", file("ke-hoach.txt", CLEAN))).isZero();
        assertThat(out.toString()).contains("ke-hoach.txt", "Kế hoạch (tự nhận ra)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void endsWithOneWhenAnErrorIsFound() throws IOException {
        var report = file("bao-cao.txt", SHORT_OF_PARTS);
        assertThat(run("review", report, "--format", "json")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "\"rule\" : \"structure.required-part\"", "\"kindSource\" : \"detected\"");
    }

    @Test
    void writesResultAndTextsToFiles() throws IOException {
        var result = folder.resolve("ra/ket-qua.sarif");
        var texts = folder.resolve("chu");
        int code =
                run(
                        "review",
                        file("ke-hoach.txt", CLEAN),
                        "--format=sarif",
                        "--out=" + result,
                        "--text-out=" + texts);
        assertThat(code).isZero();
        assertThat(result).content().contains("\"version\" : \"2.1.0\"");
        assertThat(texts.resolve("ke-hoach.txt")).content().startsWith("KẾ HOẠCH\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void takesTheKindOfOneFile() throws IOException {
        run("review", file("a.txt", CLEAN), "--kind", "a.txt=tham-luan", "--format", "json");
        assertThat(out.toString())
                .contains("\"kind\" : \"tham-luan\"", "\"kindSource\" : \"given\"");
    }

    @Test
    void refusesAKindThatIsNone() throws IOException {
        assertThat(run("review", file("a.txt", CLEAN), "--kind", "bao-cao")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("bao-cao-chinh-tri");
    }

    @Test
    void refusesAFileThatIsNotThereInOneLine() {
        assertThat(run("review", folder.resolve("khong-co.docx").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("khong-co.docx");
    }

    @Test
    void refusesAFileThatHoldsNothingAndSaysTheCure() throws IOException {
        assertThat(run("review", file("trong.docx", ""))).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("trong.docx", "rỗng");
    }

    @Test
    void refusesAContextWithAnUnknownEntryAndNamesTheLine() throws IOException {
        var context = file("boi-canh.yaml", "unit: Phường Sen\nlevl: ward\n");
        assertThat(run("review", file("a.txt", CLEAN), "--context", context)).isEqualTo(2);
        assertThat(err.toString()).contains("boi-canh.yaml:2");
    }

    @Test
    void endsWithZeroWhenEveryErrorIsWaived() throws IOException {
        var report = file("bao-cao.txt", SHORT_OF_PARTS);
        run("review", report, "--format", "json");
        var waivers = new StringBuilder("waivers:\n");
        Pattern.compile("\"fingerprint\" : \"([^\"]+)\"")
                .matcher(out.toString())
                .results()
                .forEach(found ->
                        waivers.append("  - {fingerprint: \"")
                                .append(found.group(1))
                                .append("\", reason: đã thống nhất, by: Lê Thị Hoa}\n"));
        var context = file("boi-canh.yaml", waivers.toString());
        assertThat(run("review", report, "--context", context)).isZero();
    }

    @Test
    void endsWithTwoForAnOptionThatIsNone() throws IOException {
        assertThat(run("review", file("a.txt", CLEAN), "--formt", "json")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("--formt");
    }

    @Test
    void endsWithTwoWhenTheResultCannotBeWritten() throws IOException {
        var taken = file("a.txt", CLEAN);
        assertThat(run("review", taken, "--out", taken + "/ra.json")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("ra.json");
    }

    @Test
    void endsWithThreeOnAFaultAndShowsNoneOfIt() throws IOException {
        var broken =
                new StringWriter() {
                    @Override
                    public void write(String text, int from, int length) {
                        throw new IllegalStateException("secret of the machine");
                    }
                };
        int code =
                CommandLineTool.commandLine(Texts.in(Locale.of("vi")))
                        .setOut(new PrintWriter(broken))
                        .setErr(new PrintWriter(err, true))
                        .execute("review", file("a.txt", CLEAN));
        assertThat(code).isEqualTo(3);
        assertThat(err.toString().lines()).singleElement();
        assertThat(err.toString()).doesNotContain("secret");
    }

    @Test
    void writesACopyWithNotesAndNamesIt() throws IOException {
        var report = folder.resolve("bao-cao.docx");
        Files.write(report, Uploads.docx(SHORT_OF_PARTS.split("\n+")));
        var copies = folder.resolve("ghi-chu");
        assertThat(run("review", report.toString(), "--annotate", copies.toString())).isEqualTo(1);
        assertThat(copies.resolve("bao-cao.daihoi.docx")).isNotEmptyFile();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("bao-cao.daihoi.docx", "ghi chú");
    }

    @Test
    void saysThatASignatureDoesNotHoldForTheCopy() throws IOException {
        var report = folder.resolve("bao-cao.docx");
        Files.write(report, Uploads.signed(Uploads.docx(SHORT_OF_PARTS.split("\n+"))));
        run("review", report.toString(), "--annotate", folder.resolve("ghi-chu").toString());
        assertThat(err.toString()).contains("bao-cao.docx có chữ ký số");
    }

    @Test
    void findsNothingNewInACopyWithNotes() throws IOException {
        var report = folder.resolve("bao-cao.docx");
        Files.write(report, Uploads.docx(SHORT_OF_PARTS.split("\n+")));
        run("review", report.toString(), "--format=json", "--annotate=" + folder);
        var first = out.toString();
        out.getBuffer().setLength(0);
        run("review", folder.resolve("bao-cao.daihoi.docx").toString(), "--format=json");
        assertThat(out.toString().replace("bao-cao.daihoi.docx", "bao-cao.docx")).isEqualTo(first);
    }

    @Test
    void saysPlainlyThatAPlainTextTakesNoNotes() throws IOException {
        var copies = folder.resolve("ghi-chu");
        assertThat(run("review", file("a.txt", CLEAN), "--annotate", copies.toString())).isZero();
        assertThat(copies).doesNotExist();
        assertThat(err.toString()).contains("a.txt: không có bản có ghi chú", "HTML");
    }

    @Test
    void namesEveryOptionInTheHelpWithAnExample() {
        assertThat(run("review", "--help")).isZero();
        assertThat(out.toString())
                .contains("--kind", "--context", "--annotate", "ban-co-ghi-chu")
                .doesNotContain("cli.review");
    }

    @Test
    void listsTheRulesInEnglish() {
        assertThat(run("rules", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("length.document", "Paper too long", "unverified");
    }
}
