package vn.daihoi.composition.solve;

import vn.daihoi.composition.Case;

import java.util.HashSet;

/// Answers the questions on a case that need a search. Rules that bind are kept surely: somebody of
/// whom it is not known whether he counts does not count towards a minimum, and does towards a
/// maximum. Wishes are kept as far as they can be.
///
/// Safe for use by several threads. Checks need none of this: [vn.daihoi.composition.Checker].
public final class Composer {

    private static final int USUAL_SETS = 5;

    private final Solver solver;
    private final Narrowing.Sizes sizes;
    private final long work;

    public Composer(Solver solver) {
        this(solver, Narrowing.Sizes.USUAL, Near.USUAL_WORK);
    }

    /// @param work what is tried near the list at hand, before anything is searched
    Composer(Solver solver, Narrowing.Sizes sizes, long work) {
        this.solver = solver;
        this.sizes = sizes;
        this.work = work;
    }

    private Search search(Roster roster, Limits limits, Stop stop) {
        return new Search(solver, sizes, limits, stop, roster.people());
    }

    /// A list from scratch; what is at hand plays no part.
    public Composed propose(Case asked, Limits limits, Stop stop) {
        return listing(asked, false, limits, stop);
    }

    /// The list nearest to the one at hand: fewest people who come or go, then fewest broken
    /// wishes, then the highest score, then a draw by the recorded seed. Who refuses a change asks
    /// again with [Case#with]; so does who wants to know what a person or a rule would bring about.
    public Composed repair(Case asked, Limits limits, Stop stop) {
        return listing(asked, true, limits, stop);
    }

    private Composed listing(Case asked, boolean keeps, Limits limits, Stop stop) {
        return Leaving.ask(
                stop,
                () -> {
                    var roster = new Roster(asked, limits.seed());
                    var search = search(roster, limits, stop);
                    return new Listing(roster, search, keeps, work).compose();
                },
                () -> Composed.unknown(Stats.none(asked, limits)));
    }

    /// Why there is no list; up to five sets of rules that cannot be kept together.
    public Conflicts conflict(Case asked, Limits limits, Stop stop) {
        return conflict(asked, USUAL_SETS, limits, stop);
    }

    /// @param sets how many sets of rules to look for, 1 or more
    public Conflicts conflict(Case asked, int sets, Limits limits, Stop stop) {
        if (sets < 1) {
            throw new IllegalArgumentException("sets (%d) must be 1 or more.".formatted(sets));
        }
        return Leaving.ask(
                stop,
                () -> {
                    var roster = new Roster(asked, limits.seed());
                    return new Conflicting(roster, search(roster, limits, stop), sets).find();
                },
                () -> Conflicts.unknown(Stats.none(asked, limits)));
    }

    /// What would have to give for there to be a list.
    public Relaxations relax(Case asked, Limits limits, Stop stop) {
        return Leaving.ask(
                stop,
                () -> {
                    var roster = new Roster(asked, limits.seed());
                    return new Relaxing(roster, search(roster, limits, stop)).find();
                },
                () -> Relaxations.unknown(Stats.none(asked, limits)));
    }

    /// Several lists: of each, `distance` people or more are not on any later one.
    ///
    /// @param count how many lists, 1 or more
    /// @param distance 1 or more
    public Alternatives alternatives(
            Case asked, int count, int distance, Limits limits, Stop stop) {
        if (count < 1 || distance < 1) {
            throw new IllegalArgumentException(
                    "count (%d) and distance (%d) must be 1 or more.".formatted(count, distance));
        }
        return Leaving.ask(
                stop,
                () -> {
                    var roster = new Roster(asked, limits.seed());
                    return new Choices(roster, search(roster, limits, stop)).find(count, distance);
                },
                () -> Alternatives.unknown(Stats.none(asked, limits)));
    }

    /// Who could follow one who withdraws from the list at hand.
    ///
    /// @param person id of somebody on the list at hand
    public Replacement replace(Case asked, String person, Limits limits, Stop stop) {
        if (!asked.current().contains(person)) {
            throw new IllegalArgumentException("person (%s) is not on the list.".formatted(person));
        }
        return Leaving.ask(
                stop,
                () -> successor(asked, person, limits, stop),
                () -> Replacement.unknown(Stats.none(asked, limits)));
    }

    private Replacement successor(Case asked, String person, Limits limits, Stop stop) {
        var list = new HashSet<>(asked.current());
        list.remove(person);
        var left = asked.withCurrent(list).with(person, false);
        var roster = new Roster(left, limits.seed());
        var search = search(roster, limits, stop);
        var found = new Successors(left, roster).find();
        if (!found.isEmpty()) {
            return new Replacement(Status.OPTIMAL, found, null, search.stats(roster, 0));
        }
        var repair = new Listing(roster, search, true, work).compose();
        return new Replacement(repair.status(), found, repair, repair.stats());
    }
}
