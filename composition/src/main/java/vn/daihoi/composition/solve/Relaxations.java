package vn.daihoi.composition.solve;

import java.util.List;

/// How the bounds of rules would have to move for a list to keep them: the law moves last, then
/// central guidance, then the local scheme; at one level as few rules as possible, then as little
/// as possible.
///
/// @param status [Status#OPTIMAL] when proved that less does not suffice; [Status#INFEASIBLE] when
///   no change of rules helps, because demands besides the rules contradict each other
/// @param best equally good ways; one without changes when all rules can be kept as they are
/// @param all whether these are all the equally good ways
/// @param unmeasured ids of binding rules that were left aside because nobody can measure them
public record Relaxations(
        Status status, List<Relaxation> best, boolean all, List<String> unmeasured, Stats stats) {

    public Relaxations {
        best = List.copyOf(best);
        unmeasured = List.copyOf(unmeasured);
    }

    /// One way.
    ///
    /// @param changes in the order of the rules of the case
    /// @param list ids of people with whom it succeeds, in the order of the case
    public record Relaxation(List<Move> changes, List<String> list) {

        public Relaxation {
            changes = List.copyOf(changes);
            list = List.copyOf(list);
        }
    }

    /// How far one bound moves, in people on a list of the size of the way's example.
    ///
    /// @param rule id
    /// @param from what the rule asks
    /// @param to what would do
    public record Move(String rule, Bound bound, long from, long to) {}

    /// Of a question that was stopped before anything was found.
    static Relaxations unknown(Stats stats) {
        return new Relaxations(Status.UNKNOWN, List.of(), false, List.of(), stats);
    }
}
