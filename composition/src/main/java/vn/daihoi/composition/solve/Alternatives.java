package vn.daihoi.composition.solve;

import java.util.List;

/// Lists that all keep everything that binds and differ from each other.
///
/// @param status [Status#OPTIMAL] when as many as asked for were found; [Status#INFEASIBLE] when
///   there is no list at all; [Status#FEASIBLE] when there are fewer, see `all`
/// @param lists each as ids in the order of the case
/// @param distance the fewest people of one list who are not on a later one; 0 for a single list
/// @param all proved that no further list lies as far from all of these
public record Alternatives(
        Status status,
        List<List<String>> lists,
        int distance,
        boolean all,
        List<String> unmeasured,
        Stats stats) {

    public Alternatives {
        lists = lists.stream().map(List::copyOf).toList();
        unmeasured = List.copyOf(unmeasured);
    }

    /// Of a question that was stopped before anything was found.
    static Alternatives unknown(Stats stats) {
        return new Alternatives(Status.UNKNOWN, List.of(), 0, false, List.of(), stats);
    }
}
