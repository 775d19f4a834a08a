package vn.daihoi.composition.solve;

import java.util.List;

/// Why no list keeps all rules, as several sets of rules that cannot be kept together.
///
/// @param status [Status#INFEASIBLE] when it is proved that there is no list; [Status#OPTIMAL] when
///   there is one, so that nothing needs to be explained
/// @param list one that keeps all rules, ids in the order of the case; empty when none was found
/// @param sets small ones first, then those with rules that are easier to change
/// @param all whether these are all minimal sets
/// @param missing what could settle it if it were known, the fewest people; empty when the rules
///   could not be kept whatever turns out
/// @param unmeasured ids of binding rules that were left aside because nobody can measure them
public record Conflicts(
        Status status,
        List<String> list,
        List<Conflict> sets,
        boolean all,
        List<Missing> missing,
        List<String> unmeasured,
        Stats stats) {

    /// What is not known of somebody and could decide.
    ///
    /// @param person id
    /// @param traits names of traits, in the order of the rules that ask for them
    public record Missing(String person, List<String> traits) {

        public Missing {
            traits = List.copyOf(traits);
        }
    }

    public Conflicts {
        list = List.copyOf(list);
        sets = List.copyOf(sets);
        missing = List.copyOf(missing);
        unmeasured = List.copyOf(unmeasured);
    }

    /// Of a question that was stopped before anything was found.
    static Conflicts unknown(Stats stats) {
        return new Conflicts(
                Status.UNKNOWN, List.of(), List.of(), false, List.of(), List.of(), stats);
    }
}
