package vn.daihoi.composition.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes sets of rules that cannot be kept together as small as can be. Each trial is a programme
/// of these rules alone: few rules tell few people apart, so that it is small however many there
/// are.
final class Cores {

    /// @param minimal proved that without any one of them the rest can be kept
    record Core<T>(List<T> items, boolean minimal) {

        Core {
            items = List.copyOf(items);
        }
    }

    private static final long MOST_SLACK = 1L << 20;

    private final Roster roster;
    private final Search search;
    private final Musts musts;

    Cores(Roster roster, Search search) {
        this.roster = roster;
        this.search = search;
        musts = new Musts(roster);
    }

    /// @return empty when it cannot be proved, twice, that these cannot be kept together
    Optional<Core<Measured>> shrunk(List<Measured> rules) {
        // the law is let go first, so that rather those stay that somebody may change
        var first = Comparator.comparing((Measured rule) -> rule.rule().level());
        var named = linear(rules).orElse(rules);
        return shrunk(named.stream().sorted(first).toList(), this::programme);
    }

    /// Those of the rules that a sum of rows shows impossible; empty when none does.
    Optional<List<Measured>> linear(List<Measured> rules) {
        var draft = Draft.of(Classes.plain(roster, rules));
        var slack = new LinkedHashMap<Measured, List<Var>>();
        for (var rule : rules) {
            var min = draft.programme().whole(0, MOST_SLACK);
            var max = draft.programme().whole(0, MOST_SLACK);
            draft.require(rule, Map.of(Bound.MIN, min, Bound.MAX, max));
            slack.put(rule, List.of(min, max));
        }
        var used = Elastic.used(draft.programme(), slack.values(), search);
        return used.map(
                lists -> rules.stream().filter(rule -> lists.contains(slack.get(rule))).toList());
    }

    /// What besides the rules is needed for them not to be kept together.
    Core<Demanded> musts(List<Measured> rules) {
        var all = musts.all();
        Function<List<Demanded>, Programme> programme = some -> draft(rules, some).programme();
        var named = named(rules, all);
        return shrunk(named, programme)
                .or(() -> shrunk(all, programme))
                .orElse(new Core<>(all, false));
    }

    /// Lets one after another go for as long as the rest cannot be kept together.
    private <T> Optional<Core<T>> shrunk(List<T> from, Function<List<T>, Programme> programme) {
        var left = new ArrayList<>(from);
        boolean minimal = true;
        for (var one : from) {
            var rest = new ArrayList<>(left);
            if (rest.remove(one)) {
                var status = status(rest, programme);
                left = status == Status.INFEASIBLE ? rest : left;
                minimal &= status != Status.UNKNOWN;
            }
        }
        return status(left, programme) == Status.INFEASIBLE
                ? Optional.of(new Core<>(left, minimal))
                : Optional.empty();
    }

    /// What plain arithmetic over all rows proves needs no search.
    private <T> Status status(List<T> some, Function<List<T>, Programme> programme) {
        var asked = programme.apply(some);
        return Elastic.isImpossible(asked, search)
                ? Status.INFEASIBLE
                : search.briefly(() -> search.twice(asked)).status();
    }

    private Programme programme(List<Measured> rules) {
        var draft = Draft.of(Classes.plain(roster, rules));
        rules.forEach(draft::require);
        return draft.programme();
    }

    /// Only these rules, only these demands.
    Draft draft(List<Measured> rules, List<Demanded> some) {
        var draft = Draft.free(Classes.plain(roster, rules));
        rules.forEach(draft::require);
        some.forEach(one -> musts.require(draft, one));
        return draft;
    }

    /// All but one of these rules, only these demands.
    Draft draft(List<Measured> rules, Measured without, List<Demanded> some) {
        var draft = Draft.free(Classes.plain(roster, rules));
        rules.stream().filter(rule -> rule != without).forEach(draft::require);
        some.forEach(one -> musts.require(draft, one));
        return draft;
    }

    /// The demands that the solver names: a first guess, far fewer than there are.
    private List<Demanded> named(List<Measured> rules, List<Demanded> all) {
        var draft = draft(rules, List.of());
        var switches = switches(draft.programme(), all);
        switches.forEach((one, on) -> musts.require(draft, one, on));
        var core = new HashSet<>(search.solve(draft.programme()).core());
        return all.stream().filter(one -> core.contains(switches.get(one))).toList();
    }

    static <T> Map<T, Literal> switches(Programme programme, List<T> items) {
        var switches = new LinkedHashMap<T, Literal>();
        for (var one : items) {
            var on = programme.flag().is();
            programme.assume(on);
            switches.put(one, on);
        }
        return switches;
    }
}
