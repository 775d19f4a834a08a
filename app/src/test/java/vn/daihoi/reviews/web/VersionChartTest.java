package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.reviews.internal.Progression.Step;
import vn.daihoi.reviews.web.VersionChart.Bar;
import vn.daihoi.reviews.web.VersionChart.Piece;

import java.util.List;

class VersionChartTest {

    private static final Step FIRST = new Step(1, 0, 12, 0, 0);

    @Test
    void isEmptyWithoutASecondVersion() {
        assertThat(VersionChart.of(List.of(FIRST), 1).isEmpty()).isTrue();
    }

    @Test
    void drawsWhatStandsUpwardsAndWhatWasMendedDownwards() {
        var chart = VersionChart.of(List.of(FIRST, new Step(2, 6, 1, 2, 4)), 2);
        Bar second = chart.bars().getLast();
        assertThat(second.row().found()).isEqualTo(9);
        assertThat(second.row().shown()).isTrue();
        assertThat(second.pieces())
                .extracting(Piece::kind)
                .containsExactly("staying", "fresh", "waived", "mended");
        assertThat(second.pieces())
                .allMatch(piece -> piece.top() + piece.height() <= chart.height());
        assertThat(second.pieces().getLast().top()).isGreaterThan(chart.base());
        assertThat(second.top()).isLessThan(chart.base());
    }

    @Test
    void drawsOneFindingAmongThousandsStill() {
        var chart =
                VersionChart.of(List.of(new Step(1, 0, 9000, 0, 0), new Step(2, 1, 0, 0, 8999)), 1);
        assertThat(chart.bars().getLast().pieces())
                .allMatch(piece -> piece.height() >= 2 && piece.top() >= 0)
                .allMatch(piece -> piece.top() + piece.height() <= chart.height());
    }

    @Test
    void drawsVersionsWithoutAnyFinding() {
        var clean = new Step(2, 0, 0, 0, 0);
        var chart = VersionChart.of(List.of(new Step(1, 0, 0, 0, 0), clean), 2);
        assertThat(chart.bars()).hasSize(2).allMatch(bar -> bar.pieces().isEmpty());
    }
}
