package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Looks for the best list in stages: fewest changes, then fewest broken wishes, then the highest
/// score. What a stage reached is held in the next, so that no weights are needed.
final class Listing {

    private final Roster roster;
    private final Search search;
    private final boolean keeps;
    private final long work;

    private Status status = Status.OPTIMAL;
    private boolean fewestChanges;
    private int classes;
    private List<Integer> list = List.of();

    /// @param keeps whether the list at hand is to be changed as little as possible
    /// @param work what is tried near that list, before anything is searched
    Listing(Roster roster, Search search, boolean keeps, long work) {
        this.work = work;
        this.roster = roster;
        this.search = search;
        this.keeps = keeps;
    }

    Composed compose() {
        var near = keeps ? new Near(roster, work).find() : Optional.<Near.Found>empty();
        if (near.isPresent() ? near(near.get()) : searched()) {
            raiseScore();
        }
        return composed();
    }

    /// All that is nearer was tried, which proves that fewer changes do not suffice.
    ///
    /// @return whether the score is still to be raised
    private boolean near(Near.Found found) {
        list = found.list();
        fewestChanges = true;
        return !found.best() && keepWishes(draft(this::mark));
    }

    private boolean searched() {
        if (search.isOver()) {
            status = Status.UNKNOWN;
            return false;
        }
        var draft = draft(this::mark);
        if (keeps) {
            draft.hint(current());
            draft.programme().minimize(draft.fewest());
        }
        var answer = search.twice(draft.programme());
        status = answer.status();
        if (!status.hasList()) {
            return false;
        }
        fewestChanges = keeps && status == Status.OPTIMAL;
        list = draft.list(answer);
        return keepWishes(draft);
    }

    private Draft draft(IntFunction<Object> mark) {
        var draft = Draft.of(new Classes(roster, roster.rules(), mark));
        classes = classes == 0 ? draft.classes().count() : classes;
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
    private boolean keepWishes(Draft draft) {
        if (roster.wishes().isEmpty()) {
            return true;
        }
        hold(draft);
        draft.hint(list);
        draft.programme().minimize(draft.broken(roster.wishes()));
        return taken(draft, search.solve(draft.programme()));
    }

    private void hold(Draft draft) {
        if (keeps) {
            draft.programme().require(draft.changes(), Range.atMost(changes()));
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
        hold(draft);
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
