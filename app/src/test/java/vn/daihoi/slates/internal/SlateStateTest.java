package vn.daihoi.slates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

class SlateStateTest {

    private static final UUID AN = new UUID(0, 1);
    private static final UUID BINH = new UUID(0, 2);
    private static final UUID CHI = new UUID(0, 3);

    private final SlateState two = SlateState.EMPTY.add(Set.of(AN, BINH));

    @Test
    void whoIsLockedInStaysUntilTakenOffByHand() {
        var locked = two.lock(AN);
        assertThat(locked.lockedIn()).containsExactly(AN);
        assertThat(locked.remove(Set.of(AN)))
                .isEqualTo(new SlateState(Set.of(BINH), Set.of(), Set.of()));
    }

    @Test
    void whoIsLockedOutIsUnlockedByBeingAdded() {
        var locked = two.lock(CHI);
        assertThat(locked.lockedOut()).containsExactly(CHI);
        assertThat(locked.add(Set.of(CHI)).lockedOut()).isEmpty();
    }

    @Test
    void aSwapTakesOffAndPutsOnInOneStep() {
        assertThat(two.swap(Set.of(AN), Set.of(CHI)).chosen()).containsExactlyInAnyOrder(BINH, CHI);
    }

    @Test
    void whoIsNoLongerAmongThePeopleLeavesNoTrace() {
        assertThat(two.lock(AN).lock(CHI).within(Set.of(BINH)))
                .isEqualTo(new SlateState(Set.of(BINH), Set.of(), Set.of()));
    }

    @Test
    void nobodyIsLockedInWithoutBeingChosen() {
        assertThatThrownBy(() -> new SlateState(Set.of(), Set.of(AN), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
