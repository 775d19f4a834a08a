package vn.daihoi.lessons.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.lessons.internal.Effect.Count;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Bilingual;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

class EffectTest {

    private static final Found FAULT = Found.fault(Bilingual.same("dài 14 trang"));

    @Test
    void countsUnitsWithoutAnythingToCheckApart() {
        Count count = Count.of(found(FAULT, Found.CLEAN, Found.CLEAN, Found.NOTHING_TO_CHECK));
        assertThat(count).isEqualTo(new Count(1, 3, 1));
        assertThat(count.percent()).isEqualTo(33);
    }

    @Test
    void givesNoShareWhereNothingCanBeChecked() {
        assertThat(Count.of(found(Found.NOTHING_TO_CHECK)).percent()).isZero();
    }

    @Test
    void roundsHalfUp() {
        assertThat(new Count(1, 8, 0).percent()).isEqualTo(13);
    }

    @Test
    void suspectsACheckThatFindsTheFaultInEveryUnit() {
        assertThat(Count.of(found(FAULT, FAULT, Found.NOTHING_TO_CHECK)).isEverywhere()).isTrue();
        assertThat(Count.of(found(FAULT, Found.CLEAN)).isEverywhere()).isFalse();
        assertThat(Count.of(found(FAULT)).isEverywhere()).as("one unit tells nothing").isFalse();
    }

    private static Map<UnitId, Found> found(Found... each) {
        var found = new HashMap<UnitId, Found>();
        for (Found one : each) {
            found.put(new UnitId(UUID.randomUUID()), one);
        }
        return found;
    }
}
