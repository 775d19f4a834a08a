package vn.daihoi.composition.solve;

import vn.daihoi.composition.Must;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Who comes and who goes, what for, and who would do as well.
final class Changes {

    private static final int MOST_ALIKE = 10;

    private final Roster roster;
    private final Set<Integer> list;
    private final Tally before;
    private final Tally after;
    private final Set<Integer> met = new HashSet<>();

    Changes(Roster roster, Collection<Integer> list) {
        this.roster = roster;
        this.list = new HashSet<>(list);
        before = new Tally(roster, people(roster::isCurrent));
        after = new Tally(roster, list);
        roster.rules().stream().filter(after::isMet).map(Measured::at).forEach(met::add);
    }

    private List<Integer> people(IntPredicate which) {
        return IntStream.range(0, roster.people()).filter(which).boxed().toList();
    }

    List<Change> in() {
        return changes(at -> list.contains(at) && !roster.isCurrent(at));
    }

    List<Change> out() {
        return changes(at -> !list.contains(at) && roster.isCurrent(at));
    }

    /// In the order of the case.
    private List<Change> changes(IntPredicate which) {
        return roster.ids(which).stream().map(roster::place).map(this::change).toList();
    }

    private Change change(int person) {
        var rules = rules(person);
        var alike = alike(person);
        return new Change(
                roster.person(person).id(),
                rules,
                musts(person),
                alike.size(),
                alike.stream().limit(MOST_ALIKE).map(at -> roster.person(at).id()).toList());
    }

    private List<String> rules(int person) {
        flip(person);
        var rules = roster.rules().stream().filter(rule -> undone(rule) || helped(rule, person));
        var ids = rules.map(Measured::id).toList();
        flipBack(person);
        return ids;
    }

    private boolean undone(Measured rule) {
        return met.contains(rule.at()) && !after.isMet(rule);
    }

    private boolean helped(Measured rule, int person) {
        byte kind = roster.kind(rule, person);
        if (!met.contains(rule.at()) || before.isMet(rule) || kind == Kind.OUT) {
            return false;
        }
        var allowed = rule.allowed(before.size());
        var counted = before.counted(rule);
        boolean comes = list.contains(person);
        return comes
                ? counted.min() < allowed.min() && (kind == Kind.IN || kind == Kind.STAND_IN)
                : counted.max() > allowed.max();
    }

    /// Takes somebody off the list, or puts somebody onto it.
    private void flip(int person) {
        if (list.contains(person)) {
            after.remove(person);
        } else {
            after.add(person);
        }
    }

    private void flipBack(int person) {
        if (list.contains(person)) {
            after.add(person);
        } else {
            after.remove(person);
        }
    }

    private List<Must.Duty> musts(int person) {
        var musts = new ArrayList<Must.Duty>();
        boolean comes = list.contains(person);
        var size = roster.asked().size();
        if (comes ? before.size() < size.min() : before.size() > size.max()) {
            musts.add(Must.Duty.SIZE);
        }
        if (comes && roster.isIncluded(person)) {
            musts.add(Must.Duty.INCLUDE);
        }
        if (!comes && roster.isExcluded(person)) {
            musts.add(Must.Duty.EXCLUDE);
        }
        if (!comes && isTogether(person, at -> roster.isCurrent(at) || list.contains(at))) {
            musts.add(Must.Duty.APART);
        }
        return musts;
    }

    /// Whether the person is kept apart from one of those for whom it holds.
    private boolean isTogether(int person, IntPredicate others) {
        for (int at : roster.apartFrom(person)) {
            if (others.test(at)) {
                return true;
            }
        }
        return false;
    }

    /// Those with whom in the place of this person the list would be as good.
    private List<Integer> alike(int person) {
        boolean comes = list.contains(person);
        if (!comes && roster.isExcluded(person) || comes && roster.isIncluded(person)) {
            return List.of();
        }
        int broken = after.broken(roster.wishes());
        flip(person);
        var alike =
                candidates(comes).stream().filter(at -> does(at, person, comes, broken)).toList();
        flipBack(person);
        return alike;
    }

    private List<Integer> candidates(boolean comes) {
        return comes
                ? people(
                        at -> !list.contains(at) && !roster.isCurrent(at) && !roster.isExcluded(at))
                : people(at -> list.contains(at) && roster.isCurrent(at) && !roster.isIncluded(at));
    }

    private boolean does(int other, int person, boolean comes, int broken) {
        int order = roster.score(other).compareTo(roster.score(person));
        if (comes ? order < 0 : order > 0) {
            return false;
        }
        int coming = comes ? other : person;
        int going = comes ? person : other;
        if (isTogether(coming, at -> at != going && list.contains(at))) {
            return false;
        }
        flip(other);
        boolean does = after.areMet(roster.binding()) && after.broken(roster.wishes()) <= broken;
        flipBack(other);
        return does;
    }
}
