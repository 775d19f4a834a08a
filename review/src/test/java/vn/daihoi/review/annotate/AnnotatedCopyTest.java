package vn.daihoi.review.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.r;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.extract.Docx;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Read;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which files get a copy, and what the notes say.
class AnnotatedCopyTest {

    @ParameterizedTest
    @ValueSource(strings = {"bao-cao.txt", "bao-cao.md"})
    void saysPlainlyThatPlainTextKeepsNoNotes(String name) {
        var outcome = Copies.annotated(name, "Một hai ba".getBytes(UTF_8), new Span(0, 3));
        assertThat(outcome).isEqualTo(new Annotated.NoCopy(Annotated.Reason.FORMAT));
    }

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesWhatToTakeInstead(Annotated.Reason reason) {
        var vietnamese = new NoteWords(Locale.of("vi")).of(reason);
        assertThat(vietnamese).contains("Hãy");
        assertThat(new NoteWords(Locale.ENGLISH).of(reason)).isNotEqualTo(vietnamese);
    }

    @Test
    void refusesAFileThatIsNotTheReviewedOne() {
        var reviewed = Read.document("a.docx", Docx.body(p(r("Một"))).bytes());
        var other = Docx.body(p(r("Hai"))).bytes();
        assertThat(
                        new AnnotatedCopy(Limits.standard(), Copies.NOW)
                                .of("a.docx", other, reviewed, List.of()))
                .isEqualTo(new Annotated.NoCopy(Annotated.Reason.OTHER_TEXT));
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        var reviewed = Read.document("a.docx", Docx.body(p(r("Một"))).bytes());
        assertThat(
                        new AnnotatedCopy(Limits.standard(), Copies.NOW)
                                .of("a.docx", new byte[0], reviewed, List.of()))
                .isEqualTo(new Annotated.NoCopy(Annotated.Reason.UNREADABLE));
    }

    @Test
    void endsAMarkOverPagesWithItsFirstParagraph() {
        byte[] before = Docx.body(p(r("Đầu mục")), p(r("chữ ".repeat(1_000)))).bytes();
        byte[] copy = Copies.noted("a.docx", before, new Span(0, 3_000));
        assertThat(CommentedWord.of(copy).marked().values()).containsExactly("Đầu mục");
    }

    @Test
    void tellsWhatWhyHowAndSource() {
        var note = new NoteWords(Locale.of("vi")).of("a.docx", List.of(finding(null))).getFirst();
        assertThat(note.lines())
                .containsExactly(
                        "LỖI: Thiếu phần phương hướng.",
                        "Vì sao: Báo cáo phải có.",
                        "Cách sửa: Thêm phần này.",
                        "Căn cứ: Hướng dẫn 12, mục 3 (quy tắc structure.required-part)",
                        "Liên quan (b.docx): “phương hướng”");
    }

    @Test
    void leavesOutWhatWasWaivedAndWhatBelongsToOtherFiles() {
        var words = new NoteWords(Locale.ENGLISH);
        assertThat(words.of("a.docx", List.of(finding(new Waiver("f", "đã thống nhất", "An")))))
                .isEmpty();
        assertThat(words.of("b.docx", List.of(finding(null)))).isEmpty();
    }

    private static Finding finding(Waiver waiver) {
        return new Finding(
                "structure.required-part",
                Level.ERROR,
                "a.docx",
                new Span(0, 3),
                "",
                "Một",
                new Bilingual("Thiếu phần phương hướng.", "The programme is missing."),
                new Bilingual("Báo cáo phải có.", "A report must have it."),
                new Bilingual("Thêm phần này.", "Add it."),
                "Hướng dẫn 12, mục 3",
                "f",
                Map.of(),
                List.of(new Finding.Related("b.docx", new Span(0, 2), "phương hướng")),
                waiver);
    }

    @Test
    void saysThatASignatureDoesNotHoldForTheCopy() {
        var text = Docx.body(p(r("Một hai ba")));
        var signed = text.zip().with("_xmlsignatures/sig1.xml", "<Signature/>").bytes();
        assertThat(copy(signed).signed()).isTrue();
        assertThat(copy(text.bytes()).signed()).isFalse();
    }

    private static Annotated.Copy copy(byte[] content) {
        return (Annotated.Copy) Copies.annotated("a.docx", content, new Span(0, 3));
    }
}
