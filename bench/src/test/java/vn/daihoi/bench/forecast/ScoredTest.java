package vn.daihoi.bench.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoredTest {

    private final Scored scored = new Scored();

    @Test
    void countsWhatWasWarnedOfAndWhatCame() {
        scored.add(0.9, true, true);
        scored.add(0.8, true, false);
        scored.add(0.3, false, true);
        scored.add(0.1, false, false);
        assertThat(scored.precision()).isEqualTo(0.5);
        assertThat(scored.recall()).isEqualTo(0.5);
        assertThat(scored.rate()).isEqualTo(0.5);
        assertThat(scored.auc()).isEqualTo(0.75);
        assertThat(scored.brier()).isCloseTo((0.01 + 0.64 + 0.49 + 0.01) / 4, within(1e-9));
    }

    @Test
    void countsEqualScoresHalf() {
        scored.add(1, true, true);
        scored.add(1, true, false);
        assertThat(scored.auc()).isEqualTo(0.5);
    }

    @Test
    void givesTheSameTableForTheSameSeeds() {
        assertThat(new BackTest(7, 1).table()).isEqualTo(new BackTest(7, 1).table());
    }
}
