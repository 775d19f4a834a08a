package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.pPr;
import static vn.daihoi.review.extract.Docx.r;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.Span;

/// What work on a Word file leaves behind: changes, comments, hidden words, guidance of a form.
class DocxLeftoversTest {

    @Test
    void takesGuidanceOfAFormForALeftoverAndNotForContent() {
        var document =
                Read.document(
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
    void reportsDeletedTextWithoutShowingIt() {
        var document =
                Read.document(
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
                Read.document(
                        Docx.body(
                                p(r("A"), "<w:moveFrom>" + r("câu") + "</w:moveFrom>"),
                                p(r("B "), "<w:moveTo>" + r("câu") + "</w:moveTo>")));

        assertThat(Read.blocks(document)).containsExactly("A", "B câu");
    }

    @Test
    void joinsParagraphsWhoseMarkIsDeleted() {
        var document =
                Read.document(
                        Docx.body(
                                pPr("<w:rPr><w:del w:author='a'/></w:rPr>", r("Ban Thường trực ")),
                                p(r("đã họp"))));

        assertThat(Read.blocks(document)).containsExactly("Ban Thường trực đã họp");
    }

    @Test
    void reportsHiddenAndHighlightedText() {
        var document =
                Read.document(
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
                Read.document(
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
                Read.document(
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
        var document = Read.document(Docx.body(p(r("a"), r("<w:vanish/>", "ẩn".repeat(300)))));

        assertThat(document.leftovers().getFirst().detail()).hasSize(200);
    }
}
