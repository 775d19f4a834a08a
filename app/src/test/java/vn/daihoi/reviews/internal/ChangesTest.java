package vn.daihoi.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ChangesTest {

    @Test
    void tellsWhatWasMendedWhatIsNewAndWhatStays() {
        var before = List.of(Founds.at(1, "a"), Founds.at(2, "b"));
        var now = List.of(Founds.at(1, "b"), Founds.at(2, "c"));
        var changes = Changes.between(4, before, now);
        assertThat(changes.against()).isEqualTo(4);
        assertThat(changes.mended()).extracting(Found::fingerprint).containsExactly("a");
        assertThat(changes.fresh()).containsExactly(2);
        assertThat(changes.staying(now)).isEqualTo(1);
    }

    @Test
    void countsAFaultThatOccursTwiceTwice() {
        var twice = List.of(Founds.at(1, "a"), Founds.at(2, "a"));
        var once = List.of(Founds.at(1, "a"));
        assertThat(Changes.between(1, twice, once).mended()).hasSize(1);
        assertThat(Changes.between(1, once, twice).fresh()).containsExactly(2);
    }

    @Test
    void findsNothingNewInTheSameFindings() {
        var same = List.of(Founds.at(1, "a"), Founds.at(2, "b"));
        var changes = Changes.between(1, same, same);
        assertThat(changes.mended()).isEmpty();
        assertThat(changes.fresh()).isEmpty();
    }
}
