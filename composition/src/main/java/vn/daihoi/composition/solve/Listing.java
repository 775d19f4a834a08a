package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Range;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// Looks for the best list in stages: fewest changes, then fewest broken wishes, then the highest
/// score. What a stage reached is held in the next, so that no weights are needed.
final class Listing {

    private final Roster roster;
    private final Search search;
    private final boolean keeps;

    private Status status = Status.OPTIMAL;
    private boolean fewestChanges;
    private int classes;
    private List<Integer> list = List.of();

    /// @param keeps whether the list at hand is to be changed as little as possible
    Listing(Roster roster, Search search, boolean keeps) {
        this.roster = roster;
        this.search = search;
        this.keeps = keeps;
    }

    Composed compose() {
        var draft = draft(this::mark);
        classes = draft.classes().count();
        if (keeps) {
            draft.hint(current());
            draft.programme().minimize(draft.changes());
        }
        var answer = search.twice(draft.programme());
        status = answer.status();
        if (!status.hasList()) {
            return composed();
        }
        fewestChanges = keeps && status == Status.OPTIMAL;
        list = draft.list(answer);
        if (keepWishes(draft, answer)) {
            raiseScore();
        }
        return composed();
    }

    private Draft draft(IntFunction<Object> mark) {
        var draft = Draft.of(new Classes(roster, roster.rules(), mark));
        roster.binding().forEach(draft::require);
        return draft;
    }

    private Object mark(int person) {
        return keeps && roster.isCurrent(person);
    }

    private Set<Integer> current() {
        var current = new HashSet<Integer>();
        for (int at = 0; at < roster.people(); at++) {
            if (roster.isCurrent(at)) {
                current.add(at);
            }
        }
        return current;
    }

    /// Whether the next stage is worth asking.
    private boolean keepWishes(Draft draft, Answer found) {
        if (roster.wishes().isEmpty()) {
            return true;
        }
        hold(draft, keeps ? found.value(draft.changes()) : null);
        draft.hint(list);
        draft.programme().minimize(draft.broken(roster.wishes()));
        return taken(draft, search.solve(draft.programme()));
    }

    private void hold(Draft draft, @Nullable Long changes) {
        if (changes != null) {
            draft.programme().require(draft.changes(), Range.atMost(changes));
        }
    }

    /// A stage that finds nothing leaves the list of the stage before.
    private boolean taken(Draft draft, Answer answer) {
        if (answer.status() == Status.INFEASIBLE) {
            throw new SolverFault("A stage lost the list of the stage before.");
        }
        if (answer.status().hasList()) {
            list = draft.list(answer);
        }
        if (answer.status() != Status.OPTIMAL) {
            status = Status.FEASIBLE;
        }
        return answer.status().hasList();
    }

    private void raiseScore() {
        if (!Scores.matter(roster, roster.sizes().min() != roster.sizes().max())) {
            return;
        }
        var draft = draft(at -> List.of(mark(at), roster.score(at).stripTrailingZeros()));
        hold(draft, keeps ? changes() : null);
        var tally = new Tally(roster, list);
        draft.programme()
                .require(
                        draft.broken(roster.wishes()), Range.atMost(tally.broken(roster.wishes())));
        draft.hint(list);
        var scores = Scores.of(roster);
        draft.programme().maximize(draft.weighted(at -> scores[at]));
        taken(draft, search.solve(draft.programme()));
    }

    private long changes() {
        long kept = list.stream().filter(roster::isCurrent).count();
        return list.size() - kept + roster.asked().current().size() - kept;
    }

    private Composed composed() {
        var changes = new Changes(roster, list);
        var tally = new Tally(roster, list);
        boolean listed = status.hasList();
        return new Composed(
                status,
                roster.ids(list),
                keeps && listed ? changes.in() : List.of(),
                keeps && listed ? changes.out() : List.of(),
                fewestChanges,
                listed ? tally.brokenWishes() : List.of(),
                list.stream().map(roster::score).reduce(BigDecimal.ZERO, BigDecimal::add),
                roster.unmeasured(),
                search.stats(roster, classes));
    }
}
