package vn.daihoi.composition;

import java.util.List;

/// A list held against a case.
///
/// @param list ids in the order of the case
/// @param musts size, and who must or must not be on it
/// @param verdicts one for each rule, in the order of the case
public record Checked(List<String> list, List<Must> musts, List<Verdict> verdicts) {

    public Checked {
        list = List.copyOf(list);
        musts = List.copyOf(musts);
        verdicts = List.copyOf(verdicts);
    }

    /// Whether everything that binds is surely kept; wishes may be broken.
    public boolean isKept() {
        return musts.stream().allMatch(Must::met)
                && binding(Verdict.Outcome.BROKEN) == 0
                && binding(Verdict.Outcome.UNDECIDED) == 0;
    }

    /// Whether something that binds is surely broken.
    public boolean isBroken() {
        return !musts.stream().allMatch(Must::met) || binding(Verdict.Outcome.BROKEN) > 0;
    }

    private long binding(Verdict.Outcome outcome) {
        return verdicts.stream()
                .filter(one -> one.rule().level().binds() && one.outcome() == outcome)
                .count();
    }
}
