package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Odt.item;
import static vn.daihoi.review.extract.Odt.level;
import static vn.daihoi.review.extract.Odt.list;
import static vn.daihoi.review.extract.Odt.nested;
import static vn.daihoi.review.extract.Odt.p;
import static vn.daihoi.review.extract.Odt.span;
import static vn.daihoi.review.extract.Odt.styled;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.MergedCells;
import vn.daihoi.review.text.Pages;
import vn.daihoi.review.text.Span;

class OdtReaderTest {

    @Test
    void readsParagraphsAndCollapsesTheBlanksOfTheFile() {
        var document =
                read(
                        Odt.body(
                                p("  Báo\n   cáo ", span("T", " chính"), "<text:s text:c='2'/>trị"),
                                p("Số:<text:tab/>11<text:line-break/>hết")));

        assertThat(document.format()).isEqualTo(Format.ODT);
        assertThat(Read.blocks(document)).containsExactly("Báo cáo chính  trị", "Số:\t11\nhết");
    }

    @Test
    void inheritsLookFromStyles() {
        var document =
                read(
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
    void readsHeadingsWithLevelAndNumber() {
        var document =
                read(
                        Odt.body(
                                        "<text:h text:outline-level='1'>Kết quả</text:h>",
                                        "<text:h text:outline-level='2'>Thuận lợi</text:h>",
                                        "<text:h text:outline-level='1' text:is-list-header='true'>Phụ lục</text:h>")
                                .namedStyles(
                                        "<text:outline-style style:name='Outline'>"
                                                + "<text:outline-level-style text:level='1' style:num-format='I' style:num-suffix='.'/>"
                                                + "<text:outline-level-style text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>"
                                                + "</text:outline-style>"));

        assertThat(Read.blocks(document))
                .containsExactly("I. Kết quả", "I.1. Thuận lợi", "Phụ lục");
        assertThat(document.blocks()).extracting(Block::outlineLevel).containsExactly(1, 2, 1);
    }

    @Test
    void numbersListsOfSeveralLevels() {
        var document =
                read(
                        Odt.body(
                                        list(
                                                "",
                                                item(
                                                        p("a"),
                                                        p("tiếp"),
                                                        nested(item(p("b")), item(p("c")))),
                                                item(p("d"), nested(item(p("e"))))))
                                .listStyle(level(1, "I", ".", 1), level(2, "1", ")", 2)));

        assertThat(Read.blocks(document))
                .containsExactly("I. a", "tiếp", "I.1) b", "I.2) c", "II. d", "II.1) e");
        assertThat(document.blocks().getFirst().kind()).isEqualTo(Block.Kind.LIST_ITEM);
    }

    @Test
    void continuesAListOnlyWhereTheFileSaysSo() {
        var document =
                read(
                        Odt.body(
                                        list("xml:id='x'", item(p("a"))),
                                        p("giữa"),
                                        list("text:continue-numbering='true'", item(p("b"))),
                                        list("", item(p("c"))),
                                        list("text:continue-list='x'", item(p("d"))),
                                        list(
                                                "",
                                                "<text:list-item text:start-value='7'>"
                                                        + p("e")
                                                        + "</text:list-item>"))
                                .listStyle(level(1, "1", ".", 1)));

        assertThat(Read.blocks(document))
                .containsExactly("1. a", "giữa", "2. b", "1. c", "3. d", "7. e");
    }

    @Test
    void readsBulletsAndTheListFormatOfLibreOffice() {
        var document =
                read(
                        Odt.body(list("", item(p("a"), nested(item(p("b"))))))
                                .listStyle(
                                        "<text:list-level-style-bullet text:level='1' text:bullet-char='\uF0B7'>"
                                                + "<style:text-properties style:font-name='Symbol'/></text:list-level-style-bullet>",
                                        "<text:list-level-style-number text:level='2' style:num-format='1' loext:num-list-format='Mục %2%:'"
                                                + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'/>"));

        assertThat(Read.blocks(document)).containsExactly("• a", "Mục 1: b");
    }

    @Test
    void showsNothingForALevelWithoutFormat() {
        assertThat(read(Odt.body(list("", item(p("a")))).listStyle(level(1, "", ".", 1))).text())
                .isEqualTo("a");
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
                read(
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
                read(
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
                read(
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
                read(
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
    void reportsTrackedChanges() {
        var document =
                read(
                        Odt.body(
                                "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion>"
                                        + "<office:change-info><dc:creator>Lan</dc:creator></office:change-info>"
                                        + p("90 phần trăm")
                                        + "</text:deletion></text:changed-region><text:changed-region text:id='c2'>"
                                        + "<text:insertion/></text:changed-region></text:tracked-changes>",
                                p(
                                        "Đạt <text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>"
                                                + "95 %<text:change-end text:change-id='c2'/> hộ")));

        assertThat(document.text()).isEqualTo("Đạt 95 % hộ");
        assertThat(document.leftovers())
                .containsExactly(
                        new Leftover(Leftover.Kind.DELETION, new Span(4, 4), "90 phần trăm"),
                        new Leftover(Leftover.Kind.INSERTION, new Span(4, 8), ""));
    }

    @Test
    void reportsHiddenTextSectionsAndHighlight() {
        var document =
                read(
                        Odt.body(
                                        p(
                                                "Kính",
                                                span("An", " ẩn"),
                                                span("Vang", " thưa"),
                                                span("Trang", " hết")),
                                        "<text:section text:display='none'>"
                                                + p("nháp")
                                                + "</text:section>",
                                        p("<text:hidden-paragraph text:is-hidden='true'/>cũ"))
                                .styles(
                                        "<style:style style:name='An' style:family='text'><style:text-properties text:display='none'/></style:style>"
                                                + "<style:style style:name='Vang' style:family='text'><style:text-properties fo:background-color='#ffff00'/></style:style>"
                                                + "<style:style style:name='Trang' style:family='text'><style:text-properties fo:background-color='#ffffff'/></style:style>"));

        assertThat(document.text()).isEqualTo("Kính thưa hết");
        assertThat(Read.leftovers(document, Leftover.Kind.HIDDEN_TEXT))
                .extracting(Leftover::detail)
                .containsExactly("ẩn", "nháp", "cũ");
        assertThat(Read.leftovers(document, Leftover.Kind.HIGHLIGHT))
                .containsExactly(new Leftover(Leftover.Kind.HIGHLIGHT, new Span(4, 9), ""));
    }

    @Test
    void takesGuidanceOfAFormForALeftoverAndNotForContent() {
        var document =
                read(
                        Odt.body(
                                p("I. Kết quả"),
                                p(control("true", "[Nêu việc đã làm]")),
                                p(control("false", "[1] đường")),
                                p(control("true", "Đã làm cầu"))));

        assertThat(Read.blocks(document)).containsExactly("I. Kết quả", "[1] đường", "Đã làm cầu");
        assertThat(Read.leftovers(document, Leftover.Kind.GUIDANCE))
                .extracting(Leftover::detail)
                .containsExactly("[Nêu việc đã làm]");
    }

    private static String control(String showing, String words) {
        return "<loext:content-control xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
                + " loext:showing-place-holder='%s'>%s</loext:content-control>"
                        .formatted(showing, words);
    }

    @Test
    void reportsCommentsWithTheirRangeButNotItsOwn() {
        var document =
                read(
                        Odt.body(
                                p(
                                        "Đạt "
                                                + comment("Lan", "office:name='a'", "Ở đâu?")
                                                + "95 %<office:annotation-end office:name='a'/>"
                                                + comment("Daihoi", "", "Thiếu")
                                                + comment(
                                                        "Tám",
                                                        "office:name='b'",
                                                        "không kết thúc"))));

        assertThat(document.text()).isEqualTo("Đạt 95 %");
        assertThat(document.leftovers())
                .containsExactly(
                        new Leftover(Leftover.Kind.COMMENT, new Span(4, 8), "Ở đâu?"),
                        new Leftover(Leftover.Kind.COMMENT, new Span(8, 8), "không kết thúc"));
    }

    @Test
    void leavesOutTheTableOfContents() {
        assertThat(
                        read(Odt.body(
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
                read(
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

    private static String comment(String author, String attributes, String words) {
        return "<office:annotation "
                + attributes
                + "><dc:creator>"
                + author
                + "</dc:creator>"
                + p(words)
                + "</office:annotation>";
    }

    private static ExtractedDocument read(Odt odt) {
        return Read.document("a.odt", odt.bytes());
    }
}
