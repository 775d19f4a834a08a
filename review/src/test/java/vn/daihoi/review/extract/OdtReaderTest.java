package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Odt.p;
import static vn.daihoi.review.extract.Odt.span;
import static vn.daihoi.review.extract.Odt.styled;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.MergedCells;
import vn.daihoi.review.text.Pages;

/// The words and tables of an OpenDocument text, and on which pages they stand.
class OdtReaderTest {

    @Test
    void readsParagraphsAndCollapsesTheBlanksOfTheFile() {
        var document =
                Read.document(
                        Odt.body(
                                p("  Báo\n   cáo ", span("T", " chính"), "<text:s text:c='2'/>trị"),
                                p("Số:<text:tab/>11<text:line-break/>hết")));

        assertThat(document.format()).isEqualTo(Format.ODT);
        assertThat(Read.blocks(document)).containsExactly("Báo cáo chính  trị", "Số:\t11\nhết");
    }

    @Test
    void inheritsLookFromStyles() {
        var document =
                Read.document(
                        Odt.body(
                                        styled("P2", "KẾT QUẢ"),
                                        styled("P1", "Kính thưa ", span("T1", "Đại hội")),
                                        p(span("T1", "Một là")))
                                .namedStyles(
                                        "<style:style style:name='Muc' style:family='paragraph'>"
                                                + "<style:paragraph-properties fo:text-align='center'/>"
                                                + "<style:text-properties fo:font-weight='bold'/></style:style>")
                                .styles(
                                        "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='Muc'>"
                                                + "<style:text-properties fo:font-style='italic'/></style:style>"
                                                + "<style:style style:name='P1' style:family='paragraph'/>"
                                                + "<style:style style:name='T1' style:family='text'>"
                                                + "<style:text-properties fo:font-weight='bold'/></style:style>"));

        assertThat(document.blocks()).extracting(Block::bold).containsExactly(true, false, true);
        assertThat(document.blocks()).extracting(Block::italic).containsExactly(true, false, false);
        assertThat(document.blocks())
                .extracting(Block::centred)
                .containsExactly(true, false, false);
    }

    @Test
    void readsTableRowsAlsoInsideOfAFrame() {
        String table =
                "<table:table><table:table-column table:number-columns-repeated='2'/><table:table-row>"
                        + "<table:table-cell>"
                        + p("PHƯỜNG B")
                        + p("BAN THƯỜNG TRỰC")
                        + "</table:table-cell>"
                        + "<table:covered-table-cell/>"
                        + "<table:table-cell>"
                        + p("Độc lập")
                        + "</table:table-cell>"
                        + "</table:table-row></table:table>";
        var document =
                Read.document(
                        Odt.body(
                                p(
                                        "<draw:frame><draw:text-box>"
                                                + table
                                                + "</draw:text-box></draw:frame>BÁO CÁO"),
                                table));

        assertThat(Read.blocks(document))
                .containsExactly(
                        "PHƯỜNG B\nBAN THƯỜNG TRỰC\tĐộc lập",
                        "BÁO CÁO",
                        "PHƯỜNG B\nBAN THƯỜNG TRỰC\tĐộc lập");
        assertThat(document.blocks()).extracting(Block::table).containsExactly(1, 0, 2);
        assertThat(Read.cells(document, document.blocks().getFirst()))
                .containsExactly("PHƯỜNG B\nBAN THƯỜNG TRỰC", "Độc lập");
    }

    private static String cell(String attributes, String words) {
        return "<table:table-cell %s>%s</table:table-cell>".formatted(attributes, p(words));
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    @Test
    void tellsWhichCellsGoOnFromTheRowAbove() {
        String covered = "<table:covered-table-cell/>";
        var document =
                Read.document(
                        Odt.body(
                                "<table:table><table:table-column table:number-columns-repeated='4'/>",
                                row(
                                        cell("table:number-rows-spanned='2'", "Hội Nông dân"),
                                        cell(
                                                "table:number-columns-spanned='2' table:number-rows-spanned='2'",
                                                "Chủ trì"),
                                        covered,
                                        cell("", "Quý I")),
                                row(
                                        "<table:covered-table-cell table:number-columns-repeated='3'/>",
                                        cell("", "Quý II")),
                                row(
                                        cell("", "Hội Phụ nữ"),
                                        cell("table:number-columns-spanned='2'", "Phối hợp"),
                                        covered,
                                        cell("", "Quý III")),
                                "</table:table>"));
        var rows = document.blocks();

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        var merged = MergedCells.of(document);
        assertThat(merged.above(rows.get(1).cells()))
                .extracting(span -> span.of(document.text()))
                .containsExactly("Hội Nông dân", "Chủ trì");
        assertThat(merged.above(rows.get(2).cells())).isEmpty();
    }

    @Test
    void readsTheTextOfAShapeAfterTheParagraphThatHoldsIt() {
        var document =
                Read.document(
                        Odt.body(
                                p(
                                        "Trước <draw:custom-shape>"
                                                + p("DỰ THẢO")
                                                + "</draw:custom-shape>sau"),
                                p("tiếp")));

        assertThat(Read.blocks(document)).containsExactly("Trước sau", "DỰ THẢO", "tiếp");
    }

    @Test
    void putsAFootnoteBehindTheParagraphThatRefersToIt() {
        var document =
                Read.document(
                        Odt.body(
                                p(
                                        "Đạt<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                                                + p("Số liệu <text:s/>2023")
                                                + "</text:note-body></text:note> 95 %"),
                                p("Tiếp")));

        assertThat(Read.blocks(document)).containsExactly("Đạt 95 %", "1 Số liệu  2023", "Tiếp");
        assertThat(document.blocks().get(1).kind()).isEqualTo(Block.Kind.FOOTNOTE);
    }

    @Test
    void leavesOutTheTableOfContents() {
        assertThat(
                        Read.document(
                                        Odt.body(
                                                "<text:table-of-content>"
                                                        + p("I. Kết quả 3")
                                                        + "</text:table-of-content>",
                                                p("I. Kết quả")))
                                .text())
                .isEqualTo("I. Kết quả");
    }

    @Test
    void takesTheSavedNumberOfPagesAndThePlacesOfSoftBreaks() {
        var document =
                Read.document(
                        Odt.body(
                                        p("một"),
                                        "<text:soft-page-break/>",
                                        p("hai<text:soft-page-break/>ba"))
                                .savedPages(3));

        assertThat(document.pages()).isEqualTo(new Pages(3, Pages.Method.SAVED));
        assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 2);
    }

    @Test
    void refusesAnEncryptedText() {
        assertThat(Read.refusal("a.odt", Odt.body(p("x")).encrypted().bytes()).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }
}
