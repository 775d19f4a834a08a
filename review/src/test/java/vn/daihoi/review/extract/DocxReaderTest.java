package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.cell;
import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.pPr;
import static vn.daihoi.review.extract.Docx.r;
import static vn.daihoi.review.extract.Docx.row;
import static vn.daihoi.review.extract.Docx.table;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.Pages;
import vn.daihoi.review.text.Span;

import java.text.Normalizer;

class DocxReaderTest {

    @Test
    void readsParagraphsOfSeveralRuns() {
        var document = read(Docx.body(p(r("Báo cáo "), r("chính trị")), p(), p(r("Kính thưa"))));

        assertThat(document.format()).isEqualTo(Format.DOCX);
        assertThat(Read.blocks(document)).containsExactly("Báo cáo chính trị", "Kính thưa");
    }

    @Test
    void leavesOutTheIndentTypedByHand() {
        assertThat(read(Docx.body(p("<w:r><w:tab/></w:r>", r("  I. Kết quả ")))).text())
                .isEqualTo("I. Kết quả");
    }

    @Test
    void keepsSoftBreaksTabsSymbolsAndNoBreakHyphens() {
        var document =
                read(
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
                read(
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
                read(
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
                read(
                        Docx.body(pPr("<w:pStyle w:val='A'/>", r("Kết quả")))
                                .styles(
                                        "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                                                + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>"));

        assertThat(document.text()).isEqualTo("Kết quả");
    }

    @Test
    void showsAllCapitalsAsTheReaderSeesThem() {
        assertThat(read(Docx.body(p(r("<w:caps/>", "Đồng chí thư ký")))).text())
                .isEqualTo("ĐỒNG CHÍ THƯ KÝ");
    }

    @Test
    void readsTheTwoCellHeadAsOneRow() {
        var document =
                read(
                        Docx.body(
                                table(
                                        2,
                                        row(
                                                cell(p(r("UBMTTQ QUẬN A")), p(r("PHƯỜNG B"))),
                                                cell(p(r("CỘNG HÒA")), p(r("Độc lập"))))),
                                p(r("BÁO CÁO"))));

        assertThat(Read.blocks(document))
                .containsExactly("UBMTTQ QUẬN A\nPHƯỜNG B\tCỘNG HÒA\nĐộc lập", "BÁO CÁO");
        var head = document.blocks().getFirst();
        assertThat(head.kind()).isEqualTo(Block.Kind.TABLE_ROW);
        assertThat(head.table()).isEqualTo(1);
        assertThat(Read.cells(document, head))
                .containsExactly("UBMTTQ QUẬN A\nPHƯỜNG B", "CỘNG HÒA\nĐộc lập");
    }

    @Test
    void keepsEmptyCellsButNotEmptyRows() {
        var document =
                read(
                        Docx.body(
                                table(
                                        3,
                                        row(cell(p(r("1"))), cell(p()), cell(p(r("12 hộ")))),
                                        row(cell(p()), cell(p()), cell(p())))));

        assertThat(Read.blocks(document)).containsExactly("1\t\t12 hộ");
        assertThat(Read.cells(document, document.blocks().getFirst()))
                .containsExactly("1", "", "12 hộ");
    }

    @Test
    void readsANestedTableInsideItsCell() {
        var document =
                read(
                        Docx.body(
                                table(
                                        2,
                                        row(
                                                cell(
                                                        p(r("Chỉ tiêu")),
                                                        table(
                                                                2,
                                                                row(
                                                                        cell(p(r("a"))),
                                                                        cell(p(r("b"))))),
                                                        p()),
                                                cell(p(r("95 %"))))),
                                p(r("Hết"))));

        assertThat(Read.blocks(document)).containsExactly("Chỉ tiêu\na\tb\t95 %", "Hết");
        assertThat(Read.cells(document, document.blocks().getFirst()))
                .containsExactly("Chỉ tiêu\na\tb", "95 %");
    }

    @Test
    void readsATableOfOneColumnAsTheFrameThatItIs() {
        var document =
                read(Docx.body(table(1, row(cell(p(r("I. KẾT QUẢ")), p(r("Đã vận động")))))));

        assertThat(Read.blocks(document)).containsExactly("I. KẾT QUẢ", "Đã vận động");
        assertThat(document.blocks()).extracting(Block::table).containsExactly(0, 0);
    }

    @Test
    void numbersTablesApart() {
        String one = table(2, row(cell(p(r("a"))), cell(p(r("b")))));

        assertThat(read(Docx.body(one, p(r("giữa")), one)).blocks())
                .extracting(Block::table)
                .containsExactly(1, 0, 2);
    }

    @Test
    void readsTextInsideOfWrappers() {
        var document =
                read(
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
    void takesGuidanceOfAFormForALeftoverAndNotForContent() {
        var document =
                read(
                        Docx.body(
                                p(r("I. Kết quả")),
                                p(control("<w:showingPlcHdr/>", r("[Nêu "), r("việc đã làm]"))),
                                p(control("<w:showingPlcHdr w:val='0'/>", r("[1] đường"))),
                                p(control("", r("[2] cầu"))),
                                p(control("<w:showingPlcHdr/>", r("Trường, "), r("[3] trạm")))));

        assertThat(Read.blocks(document))
                .containsExactly("I. Kết quả", "[1] đường", "[2] cầu", "Trường, [3] trạm");
        assertThat(Read.leftovers(document, Leftover.Kind.GUIDANCE))
                .extracting(Leftover::detail)
                .containsExactly("[Nêu việc đã làm]");
    }

    private static String control(String properties, String... runs) {
        return "<w:sdt><w:sdtPr>"
                + properties
                + "</w:sdtPr><w:sdtContent>"
                + String.join("", runs)
                + "</w:sdtContent></w:sdt>";
    }

    @Test
    void readsTheResultOfAFieldAndNotItsInstruction() {
        var document =
                read(
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
                read(
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
                read(
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
                read(
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
                read(
                        Docx.body(
                                p(
                                        "<w:r><mc:AlternateContent><mc:Fallback><w:t>hình</w:t>"
                                                + "</mc:Fallback></mc:AlternateContent></w:r>")));

        assertThat(document.text()).isEqualTo("hình");
    }

    @Test
    void putsAFootnoteBehindTheParagraphThatRefersToIt() {
        var document =
                read(
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
    void reportsDeletedTextWithoutShowingIt() {
        var document =
                read(
                        Docx.body(
                                p(
                                        r("Đạt "),
                                        "<w:del w:author='a'><w:r><w:delText>90</w:delText></w:r>"
                                                + "<w:r><w:delText> phần trăm</w:delText></w:r></w:del>",
                                        "<w:ins w:author='a'>" + r("95") + r(" %") + "</w:ins>")));

        assertThat(document.text()).isEqualTo("Đạt 95 %");
        assertThat(document.leftovers())
                .containsExactly(
                        new Leftover(Leftover.Kind.DELETION, new Span(4, 4), "90 phần trăm"),
                        new Leftover(Leftover.Kind.INSERTION, new Span(4, 8), ""));
    }

    @Test
    void readsMovedTextAtItsNewPlaceOnly() {
        var document =
                read(
                        Docx.body(
                                p(r("A"), "<w:moveFrom>" + r("câu") + "</w:moveFrom>"),
                                p(r("B "), "<w:moveTo>" + r("câu") + "</w:moveTo>")));

        assertThat(Read.blocks(document)).containsExactly("A", "B câu");
    }

    @Test
    void joinsParagraphsWhoseMarkIsDeleted() {
        var document =
                read(
                        Docx.body(
                                pPr("<w:rPr><w:del w:author='a'/></w:rPr>", r("Ban Thường trực ")),
                                p(r("đã họp"))));

        assertThat(Read.blocks(document)).containsExactly("Ban Thường trực đã họp");
    }

    @Test
    void leavesOutADeletedRow() {
        var document =
                read(
                        Docx.body(
                                table(
                                        2,
                                        "<w:tr><w:trPr><w:del w:author='a'/></w:trPr>"
                                                + cell(p(r("cũ")))
                                                + cell(p(r("1")))
                                                + "</w:tr>",
                                        row(cell(p(r("mới"))), cell(p(r("2")))))));

        assertThat(Read.blocks(document)).containsExactly("mới\t2");
        assertThat(Read.leftovers(document, Leftover.Kind.DELETION)).isNotEmpty();
    }

    @Test
    void reportsHiddenAndHighlightedText() {
        var document =
                read(
                        Docx.body(
                                p(
                                        r("Kính"),
                                        r("<w:vanish/>", " (hỏi lại anh Tám)"),
                                        r("<w:highlight w:val='yellow'/>", " thưa"),
                                        r("<w:highlight w:val='none'/>", " Đại hội"))));

        assertThat(document.text()).isEqualTo("Kính thưa Đại hội");
        assertThat(document.leftovers())
                .containsExactly(
                        new Leftover(
                                Leftover.Kind.HIDDEN_TEXT, new Span(4, 4), "(hỏi lại anh Tám)"),
                        new Leftover(Leftover.Kind.HIGHLIGHT, new Span(4, 9), ""));
    }

    @Test
    void reportsCommentsWithTheirRangeButNotItsOwn() {
        var document =
                read(
                        Docx.body(
                                        p(
                                                r("Đạt "),
                                                "<w:commentRangeStart w:id='0'/>",
                                                r("95 %"),
                                                "<w:commentRangeEnd w:id='0'/>",
                                                "<w:r><w:commentReference w:id='0'/></w:r>",
                                                "<w:commentRangeStart w:id='1'/>",
                                                r(" hộ"),
                                                "<w:commentRangeEnd w:id='1'/>",
                                                "<w:r><w:commentReference w:id='1'/></w:r>"))
                                .comments(
                                        "<w:comment w:id='0' w:author='Lan'>"
                                                + p(r("Số này lấy ở đâu?"))
                                                + "</w:comment><w:comment w:id='1' w:author='Daihoi'>"
                                                + p(r("Thiếu"))
                                                + "</w:comment>"));

        assertThat(document.leftovers())
                .containsExactly(
                        new Leftover(Leftover.Kind.COMMENT, new Span(4, 8), "Số này lấy ở đâu?"));
    }

    @Test
    void placesACommentOverSeveralParagraphs() {
        var document =
                read(
                        Docx.body(
                                        "<w:commentRangeStart w:id='0'/>",
                                        p(r("một")),
                                        p(r("hai"), "<w:commentRangeEnd w:id='0'/>"))
                                .comments("<w:comment w:id='0'>" + p(r("gộp")) + "</w:comment>"));

        assertThat(document.leftovers())
                .containsExactly(new Leftover(Leftover.Kind.COMMENT, new Span(0, 7), "gộp"));
    }

    @Test
    void shortensTheWordsOfALeftover() {
        var document = read(Docx.body(p(r("a"), r("<w:vanish/>", "ẩn".repeat(300)))));

        assertThat(document.leftovers().getFirst().detail()).hasSize(200);
    }

    @Test
    void bringsBlocksCellsAndLeftoversToNfcTogether() {
        String raw = Normalizer.normalize("Tổ quốc", Normalizer.Form.NFD);
        var document =
                read(
                        Docx.body(
                                p(r(raw)),
                                table(
                                        2,
                                        row(
                                                cell(p(r(raw))),
                                                cell(p(r("<w:highlight w:val='red'/>", raw)))))));

        assertThat(Read.blocks(document)).containsExactly("Tổ quốc", "Tổ quốc\tTổ quốc");
        assertThat(Read.cells(document, document.blocks().get(1)))
                .containsExactly("Tổ quốc", "Tổ quốc");
        assertThat(document.leftovers().getFirst().span().of(document.text())).isEqualTo("Tổ quốc");
        assertThat(document.offsets().original(8)).isEqualTo(raw.length() + 1);
    }

    @Test
    void takesTheSavedNumberOfPages() {
        assertThat(read(Docx.body(p(r("a"))).savedPages(12)).pages())
                .isEqualTo(new Pages(12, Pages.Method.SAVED));
    }

    @Test
    void countsThePageBreaksOfTheLastLayout() {
        var document =
                read(
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

        assertThat(read(Docx.body(p(r(long30Pages))).savedPages(1)).pages().method())
                .isEqualTo(Pages.Method.ESTIMATE);
    }

    private static ExtractedDocument read(Docx docx) {
        return Read.document("a.docx", docx.bytes());
    }
}
