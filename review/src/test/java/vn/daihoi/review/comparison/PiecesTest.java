package vn.daihoi.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.overlap.PassageType;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.SharedPassage.SharedRun;
import vn.daihoi.review.text.Span;

import java.util.Arrays;
import java.util.List;

class PiecesTest {

    private static SharedRun run(int here, int there, int length) {
        return new SharedRun(new Span(here, here + length), new Span(there, there + length), false);
    }

    private static SharedPassage passage(int length, SharedRun... runs) {
        return new SharedPassage(
                new Span(0, length),
                new Span(0, length),
                PassageType.EDITED,
                0.8,
                50,
                false,
                Arrays.asList(runs),
                List.of());
    }

    @Test
    void leavesOutWhatLiesBetweenTwoStretchesThatAreTheSame() {
        assertThat(Pieces.of(passage(1000, run(0, 0, 200), run(700, 700, 300))))
                .extracting(SharedPassage::there)
                .containsExactly(new Span(0, 200), new Span(700, 1000));
    }

    @Test
    void keepsStretchesTogetherWithAFewWordsBetween() {
        assertThat(Pieces.of(passage(500, run(10, 10, 200), run(230, 240, 200))))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.here()).isEqualTo(new Span(10, 430));
                    assertThat(piece.type()).isEqualTo(PassageType.EDITED);
                });
    }

    @Test
    void tellsTheTypeOfEachPiece() {
        assertThat(Pieces.of(passage(1000, run(0, 0, 300), run(600, 800, 100), run(710, 690, 100))))
                .extracting(SharedPassage::type)
                .containsExactly(PassageType.VERBATIM, PassageType.REORDERED);
    }

    @Test
    void doesNotCutWhatIsToldInOtherWords() {
        var told = passage(1000, run(0, 0, 40), run(900, 900, 40));
        assertThat(Pieces.of(told)).containsExactly(told);
    }
}
