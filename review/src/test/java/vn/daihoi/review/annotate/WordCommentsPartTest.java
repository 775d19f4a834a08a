package vn.daihoi.review.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.annotate.NotedWord.NAME;
import static vn.daihoi.review.annotate.NotedWord.assertMarked;
import static vn.daihoi.review.annotate.NotedWord.document;
import static vn.daihoi.review.annotate.NotedWord.noted;
import static vn.daihoi.review.annotate.NotedWord.text;
import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.r;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.extract.Docx;
import vn.daihoi.review.extract.Read;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.Span;

import java.util.Map;

/// The part of a Word file that holds the comments: beside those of others, and named to the file.
class WordCommentsPartTest {

    @Test
    void keepsTheCommentsOfOthers() {
        var docx =
                Docx.body(
                                p(
                                        "<w:commentRangeStart w:id='4'/>",
                                        r("Đoạn một"),
                                        "<w:commentRangeEnd w:id='4'/>",
                                        "<w:r><w:commentReference w:id='4'/></w:r>"))
                        .comments(
                                "<w:comment w:id='4' w:author='Trần Văn An'>"
                                        + p(r("xem lại"))
                                        + "</w:comment>");
        byte[] copy = noted(docx, "một");
        var read = CommentedWord.of(copy);
        assertThat(read.marked()).isEqualTo(Map.of("4", "Đoạn một", "5", "một"));
        assertThat(read.authors()).isEqualTo(Map.of("4", "Trần Văn An", "5", "Daihoi"));
        assertThat(Read.leftovers(Read.document(NAME, copy), Leftover.Kind.COMMENT))
                .singleElement()
                .extracting(Leftover::detail)
                .isEqualTo("xem lại");
    }

    @Test
    void leavesNoCommentForASecondReviewToFind() {
        byte[] copy = noted(Docx.body(p(r("Đoạn một"))), "một");
        assertThat(Read.document(NAME, copy).leftovers()).isEmpty();
    }

    @Test
    void namesTheNewPartToDocumentAndFile() {
        byte[] before =
                Docx.body(p(r("Đoạn một")))
                        .zip()
                        .with(
                                "[Content_Types].xml",
                                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
                        .bytes();
        var parts = Copies.parts(Copies.noted(NAME, before, "một"));
        assertThat(text(parts.get("word/_rels/document.xml.rels")))
                .contains("relationships/comments\"", "Target=\"comments.xml\"");
        assertThat(text(parts.get("[Content_Types].xml")))
                .contains("PartName=\"/word/comments.xml\"", "comments+xml\"/></Types>");
        assertThat(text(parts.get("word/comments.xml")))
                .contains("Sai số liệu", "&lt;đối chiếu&gt;", "w:date=\"2024-02-26T08:00:00\"");
    }

    @Test
    void writesPrefixesOfItsOwnIntoAFileThatHasOthers() {
        String namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var docx =
                Docx.part(
                        "<x:document xmlns:x='"
                                + namespace
                                + "'><x:body><x:p><x:r><x:t>một hai ba</x:t></x:r></x:p></x:body></x:document>");
        byte[] copy = noted(docx, "hai");
        assertMarked(copy, "hai");
        assertThat(document(copy)).contains("</x:t></x:r>", "<x:r><x:t xml:space=\"preserve\">");
    }

    @Test
    void leavesOutWhatIsBeyondTheThousandthNote() {
        var docx = Docx.body(p(r("một")));
        var places = new Span[1_001];
        java.util.Arrays.fill(places, new Span(0, 3));
        var copy = (Annotated.Copy) Copies.annotated(NAME, docx.bytes(), places);
        assertThat(copy.placed()).isEqualTo(1_000);
        assertThat(copy.left()).isEqualTo(1);
        assertThat(copy.fileName()).isEqualTo("bao-cao.daihoi.docx");
    }
}
