package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.pPr;
import static vn.daihoi.review.extract.Docx.r;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Pages;

/// The words of a Word file, how they look and on which pages they stand.
class DocxReaderTest {

    @Test
    void readsParagraphsOfSeveralRuns() {
        var document =
                Read.document(Docx.body(p(r("Báo cáo "), r("chính trị")), p(), p(r("Kính thưa"))));

        assertThat(document.format()).isEqualTo(Format.DOCX);
        assertThat(Read.blocks(document)).containsExactly("Báo cáo chính trị", "Kính thưa");
    }

    @Test
    void leavesOutTheIndentTypedByHand() {
        assertThat(Read.document(Docx.body(p("<w:r><w:tab/></w:r>", r("  I. Kết quả ")))).text())
                .isEqualTo("I. Kết quả");
    }

    @Test
    void keepsSoftBreaksTabsSymbolsAndNoBreakHyphens() {
        var document =
                Read.document(
                        Docx.body(
                                p(
                                        r("Số:"),
                                        "<w:r><w:tab/></w:r>",
                                        r("11"),
                                        "<w:r><w:noBreakHyphen/></w:r>",
                                        r("TT"),
                                        "<w:r><w:br/></w:r>",
                                        "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>")));

        assertThat(document.text()).isEqualTo("Số:\t11\u2011TT\n✓");
        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void isBoldOnlyWhenEveryLetterIs() {
        var document =
                Read.document(
                        Docx.body(
                                p(r("<w:b/>", "I. KẾT QUẢ"), r(" : ")),
                                p(r("<w:b/>", "Một là"), r(" đoàn kết")),
                                p(r("<w:b w:val='0'/>", "Hai là")),
                                p(r("<w:i/>", "(Dự thảo)"))));

        assertThat(document.blocks())
                .extracting(Block::bold)
                .containsExactly(true, false, false, false);
        assertThat(document.blocks())
                .extracting(Block::italic)
                .containsExactly(false, false, false, true);
    }

    @Test
    void inheritsLookAndLevelFromStyles() {
        var document =
                Read.document(
                        Docx.body(
                                        pPr("<w:pStyle w:val='Muc'/>", r("Kết quả")),
                                        pPr("<w:pStyle w:val='H2'/>", r("Nguyên nhân")),
                                        p(r("<w:rStyle w:val='Dam'/>", "Bài học")),
                                        pPr(
                                                "<w:pStyle w:val='Muc'/><w:jc w:val='left'/>",
                                                r("Hết")))
                                .styles(
                                        "<w:style w:type='paragraph' w:styleId='Goc'><w:name w:val='Goc'/>"
                                                + "<w:pPr><w:jc w:val='center'/><w:outlineLvl w:val='0'/></w:pPr>"
                                                + "<w:rPr><w:b/></w:rPr></w:style>"
                                                + "<w:style w:type='paragraph' w:styleId='Muc'><w:name w:val='Muc'/>"
                                                + "<w:basedOn w:val='Goc'/><w:rPr><w:i/></w:rPr></w:style>"
                                                + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/></w:style>"
                                                + "<w:style w:type='character' w:styleId='Dam'><w:name w:val='Dam'/>"
                                                + "<w:rPr><w:b/></w:rPr></w:style>"));

        assertThat(document.blocks()).extracting(Block::outlineLevel).containsExactly(1, 2, 0, 1);
        assertThat(document.blocks())
                .extracting(Block::bold)
                .containsExactly(true, false, true, true);
        assertThat(document.blocks().getFirst().italic()).isTrue();
        assertThat(document.blocks())
                .extracting(Block::centred)
                .containsExactly(true, false, false, false);
    }

    @Test
    void survivesStylesThatInheritFromEachOther() {
        var document =
                Read.document(
                        Docx.body(pPr("<w:pStyle w:val='A'/>", r("Kết quả")))
                                .styles(
                                        "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                                                + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>"));

        assertThat(document.text()).isEqualTo("Kết quả");
    }

    @Test
    void showsAllCapitalsAsTheReaderSeesThem() {
        assertThat(Read.document(Docx.body(p(r("<w:caps/>", "Đồng chí thư ký")))).text())
                .isEqualTo("ĐỒNG CHÍ THƯ KÝ");
    }

    @Test
    void readsTextInsideOfWrappers() {
        var document =
                Read.document(
                        Docx.body(
                                "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
                                        + p(
                                                "<w:hyperlink>"
                                                        + r("mattran.vn")
                                                        + "</w:hyperlink>",
                                                "<w:smartTag>" + r(" đăng") + "</w:smartTag>",
                                                "<w:sdt><w:sdtContent>"
                                                        + r(" tin")
                                                        + "</w:sdtContent></w:sdt>")
                                        + "</w:sdtContent></w:sdt>"));

        assertThat(document.text()).isEqualTo("mattran.vn đăng tin");
    }

    @Test
    void readsTheResultOfAFieldAndNotItsInstruction() {
        var document =
                Read.document(
                        Docx.body(
                                p(
                                        r("Ngày "),
                                        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
                                        "<w:r><w:instrText>DATE</w:instrText></w:r>",
                                        r("ẩn"),
                                        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>",
                                        r("26/02/2024"),
                                        "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
                                        "<w:fldSimple w:instr='PAGE'>"
                                                + r(" 7")
                                                + "</w:fldSimple>")));

        assertThat(document.text()).isEqualTo("Ngày 26/02/2024 7");
    }

    @Test
    void losesNothingAfterAFieldThatNeverEnds() {
        var document =
                Read.document(
                        Docx.body(
                                p(
                                        r("một"),
                                        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
                                        r("x")),
                                p(r("hai"))));

        assertThat(Read.blocks(document)).containsExactly("một", "hai");
    }

    @Test
    void leavesOutTheTableOfContents() {
        var document =
                Read.document(
                        Docx.body(
                                        pPr("<w:pStyle w:val='TOC1'/>", r("I. Kết quả"), r("3")),
                                        p(r("I. Kết quả")))
                                .styles(
                                        "<w:style w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"));

        assertThat(Read.blocks(document)).containsExactly("I. Kết quả");
    }

    @Test
    void readsATextBoxOnceAndAfterTheParagraphThatHoldsIt() {
        String box = "<w:txbxContent>" + p(r("DỰ THẢO")) + "</w:txbxContent>";
        var document =
                Read.document(
                        Docx.body(
                                p(
                                        r("Trước"),
                                        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
                                                + box
                                                + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                                + box
                                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                                        r(" sau")),
                                p(r("tiếp"))));

        assertThat(Read.blocks(document)).containsExactly("Trước sau", "DỰ THẢO", "tiếp");
    }

    @Test
    void readsTheFallbackWhereThereIsNoChoice() {
        var document =
                Read.document(
                        Docx.body(
                                p(
                                        "<w:r><mc:AlternateContent><mc:Fallback><w:t>hình</w:t>"
                                                + "</mc:Fallback></mc:AlternateContent></w:r>")));

        assertThat(document.text()).isEqualTo("hình");
    }

    @Test
    void putsAFootnoteBehindTheParagraphThatRefersToIt() {
        var document =
                Read.document(
                        Docx.body(
                                        p(
                                                r("Đạt 95 %"),
                                                "<w:r><w:footnoteReference w:id='2'/></w:r>"),
                                        p(r("Tiếp")))
                                .footnotes(
                                        "<w:footnote w:id='0' w:type='separator'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                                + "<w:footnote w:id='2'>"
                                                + p(
                                                        "<w:r><w:footnoteRef/></w:r>",
                                                        r(" Số liệu năm 2023"))
                                                + "</w:footnote>"));

        assertThat(Read.blocks(document)).containsExactly("Đạt 95 %", "1 Số liệu năm 2023", "Tiếp");
        assertThat(document.blocks().get(1).kind()).isEqualTo(Block.Kind.FOOTNOTE);
    }

    @Test
    void takesTheSavedNumberOfPages() {
        assertThat(Read.document(Docx.body(p(r("a"))).savedPages(12)).pages())
                .isEqualTo(new Pages(12, Pages.Method.SAVED));
    }

    @Test
    void countsThePageBreaksOfTheLastLayout() {
        var document =
                Read.document(
                        Docx.body(
                                p(r("một")),
                                p("<w:r><w:lastRenderedPageBreak/></w:r>", r("hai")),
                                p(r("ba"), "<w:r><w:lastRenderedPageBreak/></w:r>", r("bốn"))));

        assertThat(document.pages()).isEqualTo(new Pages(3, Pages.Method.LAYOUT_BREAKS));
        assertThat(document.blocks()).extracting(Block::page).containsExactly(1, 2, 2);
    }

    @Test
    void estimatesWhereTheSavedNumberCannotBe() {
        String long30Pages = "Ban Thường trực đã phối hợp. ".repeat(2_000);

        assertThat(Read.document(Docx.body(p(r(long30Pages))).savedPages(1)).pages().method())
                .isEqualTo(Pages.Method.ESTIMATE);
    }
}
