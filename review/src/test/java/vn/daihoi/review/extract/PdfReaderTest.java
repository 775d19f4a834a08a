package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Pdf.INDENT;
import static vn.daihoi.review.extract.Pdf.LEFT;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Pages;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

class PdfReaderTest {

    @Test
    void joinsTheLinesOfAParagraph() {
        var document =
                read(
                        new Pdf()
                                .full(INDENT, "cán bộ quận".replace("ộ", "o").replace("ậ", "a"))
                                .full(LEFT, "hòa an")
                                .line("xong viec.")
                                .indented("Hai doan khac nhau."));

        assertThat(document.format()).isEqualTo(Format.PDF);
        assertThat(document.blocks()).hasSize(2);
        assertThat(Read.blocks(document).getFirst())
                .startsWith("cán bo quan")
                .contains("hòa an hòa an")
                .endsWith("xong viec.");
    }

    @Test
    void startsABlockAtListMarksAndNumbers() {
        assertThat(
                        blocks(
                                new Pdf()
                                        .bold("II. NHIEM VU")
                                        .full(INDENT, "1. Chung")
                                        .full(INDENT, "a) Mot")
                                        .full(INDENT, "- Hai")
                                        .full(INDENT, "1.2. Ba")))
                .hasSize(5);
    }

    @Test
    void doesNotTakeTheSecondYearOfATermForAListItem() {
        assertThat(blocks(new Pdf().full(LEFT, "nhiem ky 2024").line("- 2029 dat ket qua")))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).endsWith("2024 - 2029 dat ket qua"));
    }

    @Test
    void joinsAHeadingBrokenOverLinesAndKeepsItFromTheTextBelow() {
        var document =
                read(
                        new Pdf()
                                .centred("KET QUA THUC HIEN CHUONG TRINH HANH")
                                .centred("DONG NHIEM KY 2019 - 2024")
                                .full(INDENT, "la")
                                .line("nam."));

        assertThat(Read.blocks(document).getFirst())
                .isEqualTo("KET QUA THUC HIEN CHUONG TRINH HANH DONG NHIEM KY 2019 - 2024");
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().getFirst().bold()).isTrue();
        assertThat(document.blocks().getFirst().centred()).isTrue();
        assertThat(document.blocks().getLast().bold()).isFalse();
    }

    @Test
    void joinsACompoundSignAtItsHyphen() {
        assertThat(blocks(new Pdf().full(LEFT, "so 11/TT-").line("QU ngay")))
                .allSatisfy(text -> assertThat(text).endsWith("11/TT-QU ngay"));
    }

    @Test
    void removesPageNumbersAndHeadsThatReturn() {
        var pdf = new Pdf();
        for (int number = 1; number <= 4; number++) {
            pdf.line("Mat tran phuong " + "X")
                    .line("Noi dung trang " + "abcd".charAt(number - 1) + ".");
            pdf.foot("- " + number + " -");
            if (number < 4) {
                pdf.page();
            }
        }

        var document = read(pdf);

        assertThat(document.text()).doesNotContain("Mat tran").doesNotContain("- 2 -");
        assertThat(document.text()).contains("trang a.", "trang d.");
        assertThat(document.pages()).isEqualTo(new Pages(4, Pages.Method.EXACT));
        assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 2, 3, 4);
    }

    @Test
    void goesOnWithAParagraphOverThePage() {
        var pdf = new Pdf().full(LEFT, "mot hai").foot("1").page().line("ba bon.").foot("2");

        assertThat(blocks(pdf))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).endsWith("mot hai ba bon."));
    }

    @Test
    void readsTheTwoColumnHeadAsOneRow() {
        var document =
                read(
                        new Pdf()
                                .columns("UBMTTQ QUAN A", "CONG HOA")
                                .columns("PHUONG B", "Doc lap")
                                .right("Ngay 26")
                                .gap()
                                .centred("BAO CAO")
                                .full(LEFT, "Nam qua"));

        var head = document.blocks().getFirst();
        assertThat(head.kind()).isEqualTo(Block.Kind.TABLE_ROW);
        assertThat(Read.cells(document, head))
                .containsExactly("UBMTTQ QUAN A\nPHUONG B", "CONG HOA\nDoc lap\nNgay 26");
        assertThat(Read.blocks(document).get(1)).isEqualTo("BAO CAO");
    }

    @Test
    void refusesAScannedDocumentAndCountsItsPages() {
        var refused = Read.refusal("a.pdf", new Pdf().picture().page().picture().bytes());

        assertThat(refused.reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(refused.details()).containsExactly("2");
    }

    @Test
    void listsThePagesThatAreOnlyPictures() {
        var document = read(new Pdf().line("Phu luc").page().picture().page());

        assertThat(document.pagesWithoutText()).containsExactly(2);
    }

    @Test
    void refusesAPasswordButReadsAFileThatOnlyForbidsChanges() {
        assertThat(
                        Read.refusal("a.pdf", new Pdf().line("x").encrypted("mat khau").bytes())
                                .reason())
                .isEqualTo(Reason.ENCRYPTED);
        assertThat(read(new Pdf().line("Bao cao").encrypted("")).text()).isEqualTo("Bao cao");
    }

    @Test
    void refusesATruncatedFile() {
        byte[] whole = new Pdf().line("Bao cao").bytes();

        assertThat(Read.refusal("a.pdf", Arrays.copyOf(whole, 60)).reason())
                .isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void refusesMorePagesThanAllowed() {
        var limits = new Limits(99_999, 9, 9_999_999, 200, 99, 1, 9_999, Duration.ofSeconds(20));

        assertThat(Read.refusal("a.pdf", new Pdf().page().line("x").bytes(), limits).details())
                .containsExactly("1", "pages");
    }

    private static List<String> blocks(Pdf pdf) {
        return Read.blocks(read(pdf));
    }

    private static ExtractedDocument read(Pdf pdf) {
        return Read.document("a.pdf", pdf.bytes());
    }
}
