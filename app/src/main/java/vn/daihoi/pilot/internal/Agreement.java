package vn.daihoi.pilot.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/// How far observers agree: the share of pairs of observers that gave the same grade. An average
/// would hide that half say good and half say not reached.
///
/// @param same pairs that gave the same grade, 0 to `pairs`
/// @param pairs pairs of observers both of whom gave a grade to the same criterion; 0: nothing can
///   be said
/// @param apart steps between the best and the worst grade that one criterion got
public record Agreement(int same, int pairs, int apart) {

    /// Nobody, or only one, has given a grade.
    public static final Agreement NONE = new Agreement(0, 0, 0);

    /// From here on observers have not seen the same, and it is talked over first.
    private static final int FAR = 2;

    public Agreement {
        if (same < 0 || same > pairs || apart < 0) {
            throw new IllegalArgumentException(
                    "same (%d) must be 0 to pairs (%d), apart (%d) 0 or more."
                            .formatted(same, pairs, apart));
        }
    }

    /// On one criterion.
    ///
    /// @param grades one for each observer who gave one: 0 for the best, 1 for the next
    public static Agreement of(Collection<Integer> grades) {
        var given = List.copyOf(grades);
        if (given.isEmpty()) {
            return NONE;
        }
        int same =
                given.stream()
                        .distinct()
                        .mapToInt(grade -> pairs(Collections.frequency(given, grade)))
                        .sum();
        return new Agreement(
                same, pairs(given.size()), Collections.max(given) - Collections.min(given));
    }

    private static int pairs(int observers) {
        return observers * (observers - 1) / 2;
    }

    /// On both together; every pair counts the same.
    public Agreement and(Agreement other) {
        return new Agreement(same + other.same, pairs + other.pairs, Math.max(apart, other.apart));
    }

    /// Rounded to whole percent; 100 only where all agree. Empty where nothing can be said.
    public OptionalInt percent() {
        if (pairs == 0) {
            return OptionalInt.empty();
        }
        int rounded = Math.round(100f * same / pairs);
        return OptionalInt.of(same < pairs ? Math.min(rounded, 99) : rounded);
    }

    /// Whether not all gave the same grade.
    public boolean isSplit() {
        return apart > 0;
    }

    /// Whether grades lie two steps apart or more.
    public boolean isFar() {
        return apart >= FAR;
    }
}
