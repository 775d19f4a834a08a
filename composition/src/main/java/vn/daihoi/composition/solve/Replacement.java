package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// Who could follow one who withdraws.
///
/// @param status [Status#OPTIMAL] when the substitutes, or the repair, are proved the best
/// @param substitutes single people who keep everything that binds with the rest of the list as it
///   is: fewest broken wishes first, then highest score, then the recorded draw
/// @param repair the fewest further changes, when no single substitute suffices; null when one does
public record Replacement(
        Status status, List<Substitute> substitutes, @Nullable Composed repair, Stats stats) {

    public Replacement {
        substitutes = List.copyOf(substitutes);
    }

    /// One who could follow.
    ///
    /// @param person id
    /// @param brokenWishes ids of wishes that are not surely kept then
    /// @param rules ids of rules that would not be kept if nobody followed, and are with this
    ///   person
    public record Substitute(
            String person, List<String> brokenWishes, List<String> rules, BigDecimal score) {

        public Substitute {
            brokenWishes = List.copyOf(brokenWishes);
            rules = List.copyOf(rules);
        }
    }

    /// Of a question that was stopped before anything was found.
    static Replacement unknown(Stats stats) {
        return new Replacement(Status.UNKNOWN, List.of(), null, stats);
    }
}
