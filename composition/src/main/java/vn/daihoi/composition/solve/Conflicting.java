package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Looks for sets of rules that cannot be kept together: first by counting, then one after another.
/// A small programme proposes as many rules as it knows no reason against; either they can be kept
/// and the rest must give something, or they hold a new set. When it has nothing more to propose,
/// all sets are known.
final class Conflicting {

    /// Nobody reads more, and each costs time.
    private static final Duration ENOUGH = Duration.ofSeconds(2);

    private static final double BESIDES = 0.5;

    /// A list is mostly found with far less, and without one something else is to be said.
    private static final double LISTED = 3;

    private final Roster roster;
    private final Search search;
    private final int most;
    private final List<Measured> rules;
    private final Cores cores;
    private final Draft draft;
    private final Map<Measured, Literal> switches;
    private final Programme proposals = new Programme();
    private final Map<Measured, Var> proposed = new LinkedHashMap<>();
    private final Set<List<Measured>> known = new HashSet<>();
    private final List<Cores.Core<Measured>> found = new ArrayList<>();
    private List<Integer> list = List.of();

    /// @param most sets after which it ends, 1 or more
    Conflicting(Roster roster, Search search, int most) {
        this.roster = roster;
        this.search = search;
        this.most = most;
        rules = roster.binding();
        cores = new Cores(roster, search);
        draft = Draft.of(Classes.plain(roster, rules));
        switches = Cores.switches(draft.programme(), rules);
        switches.forEach((rule, on) -> draft.require(rule, on));
        rules.forEach(rule -> proposed.put(rule, proposals.flag()));
        proposals.maximize(Sum.of(proposed.values().toArray(Var[]::new)));
    }

    Conflicts find() {
        for (var suspects : new Suspects(roster).find()) {
            if (found.size() < most) {
                cores.shrunk(suspects).ifPresent(this::add);
            }
        }
        var last = found.size() < most ? enumerate() : Status.UNKNOWN;
        var status = found.isEmpty() ? last : Status.INFEASIBLE;
        var sets = found.stream().map(this::told).sorted(Comparator.comparing(this::rank)).toList();
        return new Conflicts(
                status,
                roster.ids(list),
                sets,
                last == Status.INFEASIBLE,
                status == Status.INFEASIBLE ? new Unknowns(roster, search).missing() : List.of(),
                roster.unmeasured(),
                search.stats(roster, draft.classes().count()));
    }

    private void add(Cores.Core<Measured> core) {
        if (known.add(core.items())) {
            found.add(core);
            var sum = Sum.of(core.items().stream().map(proposed::get).toArray(Var[]::new));
            proposals.require(sum, Range.atMost(core.items().size() - 1L));
        }
    }

    /// INFEASIBLE when no further set is left, OPTIMAL when all rules can be kept.
    private Status enumerate() {
        while (found.size() < most && (found.isEmpty() || search.elapsed().compareTo(ENOUGH) < 0)) {
            var proposal = search.solve(proposals);
            if (!proposal.status().hasList()) {
                return proposal.status();
            }
            var some = rules.stream().filter(rule -> proposal.isOn(on(rule))).toList();
            var status = found.isEmpty() ? tried(some) : another(some);
            if (status != Status.FEASIBLE) {
                return status;
            }
        }
        return Status.UNKNOWN;
    }

    /// One set answers the question. What is hard to find besides is not worth the wait, and would
    /// leave nothing for the explanation of the first.
    private Status another(List<Measured> some) {
        return search.within(BESIDES, () -> tried(some));
    }

    private Literal on(Measured rule) {
        return Objects.requireNonNull(proposed.get(rule)).is();
    }

    private Literal assumed(Measured rule) {
        return Objects.requireNonNull(switches.get(rule));
    }

    /// FEASIBLE when there may be more to find.
    private Status tried(List<Measured> some) {
        var summed = cores.linear(some);
        if (summed.isPresent()) {
            return core(some, summed.get());
        }
        if (some.size() == rules.size() && isListed()) {
            return Status.OPTIMAL;
        }
        draft.programme().withoutAssumptions();
        some.forEach(rule -> draft.programme().assume(assumed(rule)));
        var answer = search.solve(draft.programme());
        return switch (answer.status()) {
            case OPTIMAL, FEASIBLE -> kept(draft.list(answer));
            case UNKNOWN -> Status.UNKNOWN;
            case INFEASIBLE -> core(some, named(some, answer));
        };
    }

    /// Whether a list keeps all rules. Who knows which rules he asks for finds it sooner than who
    /// would have to say which of them are to blame.
    private boolean isListed() {
        var all = Draft.of(Classes.plain(roster, rules));
        rules.forEach(all::require);
        var answer = search.within(LISTED, () -> search.solve(all.programme()));
        list = answer.status().hasList() ? all.list(answer) : List.of();
        return answer.status().hasList();
    }

    private Status kept(List<Integer> kept) {
        var tally = new Tally(roster, kept);
        var broken = rules.stream().filter(rule -> !tally.isMet(rule)).toList();
        var sum = Sum.of(broken.stream().map(proposed::get).toArray(Var[]::new));
        proposals.require(sum, Range.atLeast(1));
        list = broken.isEmpty() ? kept : List.of();
        return broken.isEmpty() ? Status.OPTIMAL : Status.FEASIBLE;
    }

    private List<Measured> named(List<Measured> some, Answer answer) {
        var on = new HashSet<>(answer.core());
        return some.stream().filter(rule -> on.contains(assumed(rule))).toList();
    }

    private Status core(List<Measured> some, List<Measured> core) {
        int before = found.size();
        cores.shrunk(core).or(() -> cores.shrunk(some)).ifPresent(this::add);
        if (found.size() == before) {
            return Status.UNKNOWN;
        }
        // the demands besides the rules contradict each other: there is nothing to add to that
        return found.getLast().items().isEmpty() ? Status.INFEASIBLE : Status.FEASIBLE;
    }

    private Conflict told(Cores.Core<Measured> core) {
        var besides = cores.musts(core.items());
        var set = rules.stream().filter(core.items()::contains).toList();
        return new Conflict(
                set.stream().map(Measured::id).toList(),
                besides.items(),
                core.minimal() && besides.minimal(),
                new Proof(roster, search, set, besides.items()).why());
    }

    /// Small sets first, then those with a rule that is easier to change; then the order of the
    /// case.
    private String rank(Conflict set) {
        var levels = new HashSet<Integer>();
        var order = new ArrayList<String>();
        for (var rule : rules) {
            if (set.rules().contains(rule.id())) {
                levels.add(-rule.rule().level().ordinal());
                order.add("%05d".formatted(rule.at()));
            }
        }
        int easiest = levels.stream().min(Comparator.naturalOrder()).orElse(0);
        return "%05d %05d %d %s"
                .formatted(set.rules().size(), set.musts().size(), 9 + easiest, order);
    }
}
