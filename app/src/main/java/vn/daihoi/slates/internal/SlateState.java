package vn.daihoi.slates.internal;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;

/// Who is on a slate, and who must stay on it or off it.
///
/// @param chosen people on the slate
/// @param lockedIn people whom no proposal takes off; all of them are chosen
/// @param lockedOut people whom no proposal puts on; none of them is chosen
public record SlateState(Set<UUID> chosen, Set<UUID> lockedIn, Set<UUID> lockedOut) {

    public static final SlateState EMPTY = new SlateState(Set.of(), Set.of(), Set.of());

    public SlateState {
        chosen = Set.copyOf(chosen);
        lockedIn = Set.copyOf(lockedIn);
        lockedOut = Set.copyOf(lockedOut);
        if (!chosen.containsAll(lockedIn) || lockedOut.stream().anyMatch(chosen::contains)) {
            throw new IllegalArgumentException(
                    "Those locked in must be chosen, those locked out must not.");
        }
    }

    /// Puts people on the slate, which unlocks those who were locked out.
    public SlateState add(Set<UUID> people) {
        return new SlateState(with(chosen, people), lockedIn, without(lockedOut, people));
    }

    /// Takes people off the slate, which unlocks those who were locked in.
    public SlateState remove(Set<UUID> people) {
        return new SlateState(without(chosen, people), without(lockedIn, people), lockedOut);
    }

    public SlateState swap(Set<UUID> out, Set<UUID> in) {
        return remove(out).add(in);
    }

    /// Keeps a person where they are.
    public SlateState lock(UUID person) {
        var one = Set.of(person);
        return chosen.contains(person)
                ? new SlateState(chosen, with(lockedIn, one), lockedOut)
                : new SlateState(chosen, lockedIn, with(lockedOut, one));
    }

    public SlateState unlock(UUID person) {
        var one = Set.of(person);
        return new SlateState(chosen, without(lockedIn, one), without(lockedOut, one));
    }

    /// Without people who are no longer there.
    public SlateState within(Set<UUID> people) {
        return new SlateState(
                both(chosen, people), both(lockedIn, people), both(lockedOut, people));
    }

    public boolean isLocked(UUID person) {
        return lockedIn.contains(person) || lockedOut.contains(person);
    }

    private static Set<UUID> with(Set<UUID> some, Set<UUID> more) {
        SequencedSet<UUID> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> gone) {
        SequencedSet<UUID> left = new LinkedHashSet<>(some);
        left.removeAll(gone);
        return left;
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        SequencedSet<UUID> left = new LinkedHashSet<>(some);
        left.retainAll(others);
        return left;
    }
}
