package vn.daihoi.composition.solve;

import java.math.BigDecimal;
import java.util.List;

/// A list that keeps everything that binds, or that there is none.
///
/// @param status [Status#OPTIMAL] when fewest changes, fewest broken wishes and highest score are
///   all proved, in this order of weight; [Status#INFEASIBLE] when no list keeps all rules: ask
///   [Composer#conflict] why
/// @param list ids in the order of the case; empty when there is none
/// @param in who comes, against the list at hand; empty for a proposal
/// @param out who goes, against the list at hand; empty for a proposal
/// @param fewestChanges whether it is proved that fewer changes do not suffice
/// @param brokenWishes ids of wishes that the list does not surely keep
/// @param score sum over the list
/// @param unmeasured ids of binding rules that nobody can measure, because the numbers of the term
///   that ends are not known: they were left aside, and are not kept
public record Composed(
        Status status,
        List<String> list,
        List<Change> in,
        List<Change> out,
        boolean fewestChanges,
        List<String> brokenWishes,
        BigDecimal score,
        List<String> unmeasured,
        Stats stats) {

    public Composed {
        list = List.copyOf(list);
        in = List.copyOf(in);
        out = List.copyOf(out);
        brokenWishes = List.copyOf(brokenWishes);
        unmeasured = List.copyOf(unmeasured);
    }

    /// Of a question that was stopped before anything was found.
    static Composed unknown(Stats stats) {
        return new Composed(
                Status.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                BigDecimal.ZERO,
                List.of(),
                stats);
    }
}
