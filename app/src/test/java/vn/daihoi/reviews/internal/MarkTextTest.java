package vn.daihoi.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.Level;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;
import vn.daihoi.reviews.internal.MarkedText.Part;
import vn.daihoi.reviews.internal.MarkedText.Piece;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

class MarkTextTest {

    private static final ExtractedDocument TEXT =
            read("Phường có tám khu dân cư.\n\nMặt trận phường đã tặng chín căn nhà.\n");

    @Test
    void leavesATextWithoutFindingsAsItIs() {
        assertThat(shown())
                .containsExactly(
                        "Phường có tám khu dân cư.", "Mặt trận phường đã tặng chín căn nhà.");
    }

    @Test
    void marksTheWordsOfAFindingAndPutsItsNumberBefore() {
        assertThat(shown(Founds.of(1, Level.ERROR, of("tám khu"))).getFirst())
                .isEqualTo("Phường có {1}<tám khu> dân cư.");
    }

    @Test
    void showsTwoFindingsThatOverlap() {
        assertThat(
                        shown(
                                        Founds.of(1, Level.NOTE, of("Phường có tám")),
                                        Founds.of(2, Level.ERROR, of("tám khu")))
                                .getFirst())
                .isEqualTo("{1}<Phường có >{2}<tám>< khu> dân cư.");
    }

    @Test
    void carriesAMarkOverTheEndOfAParagraph() {
        int start = TEXT.text().indexOf("dân cư");
        int end = TEXT.text().indexOf(" phường đã");
        assertThat(shown(Founds.of(1, Level.WARNING, new Span(start, end))))
                .containsExactly(
                        "Phường có tám khu {1}<dân cư.>",
                        "<Mặt trận> phường đã tặng chín căn nhà.");
    }

    @Test
    void showsAFindingWithoutWordsAtItsPlaceOnly() {
        int place = TEXT.text().indexOf("tám");
        assertThat(shown(Founds.of(1, Level.ERROR, new Span(place, place))).getFirst())
                .isEqualTo("Phường có {1}tám khu dân cư.");
    }

    @Test
    void showsAFindingAtTheVeryEnd() {
        int end = TEXT.text().length();
        assertThat(shown(Founds.of(1, Level.ERROR, new Span(end, end))).getLast())
                .isEqualTo("Mặt trận phường đã tặng chín căn nhà.{1}");
    }

    @Test
    void doesNotColourAWholePage() {
        var text = read("Câu văn rất dài. ".repeat(60));
        var marked = marked(text, Founds.of(1, Level.ERROR, new Span(0, text.text().length())));
        assertThat(marked.parts().getFirst().pieces())
                .allSatisfy(piece -> assertThat(piece.level()).isNull());
        assertThat(marked.parts().getFirst().pieces().getFirst().refs()).hasSize(1);
    }

    private static List<String> shown(Found... findings) {
        return marked(TEXT, findings).parts().stream().map(MarkTextTest::shown).toList();
    }

    private static String shown(Part part) {
        return part.pieces().stream().map(MarkTextTest::shown).collect(Collectors.joining());
    }

    private static String shown(Piece piece) {
        String refs =
                piece.refs().stream()
                        .map(ref -> "{" + ref.position() + "}")
                        .collect(Collectors.joining());
        return refs + (piece.level() == null ? piece.text() : "<" + piece.text() + ">");
    }

    private static MarkedText marked(ExtractedDocument text, Found... findings) {
        return MarkText.mark(text, SectionFinder.find(text), List.of(findings));
    }

    private static Span of(String words) {
        int start = TEXT.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static ExtractedDocument read(String text) {
        var outcome =
                Extraction.extract(
                        "a.txt", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
        return ((Outcome.Extracted) outcome).document();
    }
}
