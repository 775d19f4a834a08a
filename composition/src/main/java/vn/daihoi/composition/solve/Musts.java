package vn.daihoi.composition.solve;

import vn.daihoi.composition.Must;
import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.List;

/// What a case asks besides its rules, one by one.
final class Musts {

    private final Roster roster;

    Musts(Roster roster) {
        this.roster = roster;
    }

    List<Demanded> all() {
        var all = new ArrayList<Demanded>();
        var size = roster.asked().size();
        if (size.min() > 0) {
            all.add(new Demanded(Must.Duty.SIZE, Bound.MIN, List.of()));
        }
        if (size.max() < roster.people()) {
            all.add(new Demanded(Must.Duty.SIZE, Bound.MAX, List.of()));
        }
        roster.ids(roster::isIncluded).forEach(id -> all.add(of(Must.Duty.INCLUDE, id)));
        roster.ids(roster::isExcluded).forEach(id -> all.add(of(Must.Duty.EXCLUDE, id)));
        for (var group : roster.apart()) {
            if (group.length > 1) {
                var ids = roster.ids(at -> contains(group, at));
                all.add(new Demanded(Must.Duty.APART, null, ids));
            }
        }
        return all;
    }

    private static Demanded of(Must.Duty duty, String id) {
        return new Demanded(duty, null, List.of(id));
    }

    private static boolean contains(int[] group, int person) {
        for (int at : group) {
            if (at == person) {
                return true;
            }
        }
        return false;
    }

    /// It holds when all switches are on.
    void require(Draft draft, Demanded one, Literal... when) {
        var programme = draft.programme();
        switch (one.duty()) {
            case SIZE -> programme.require(draft.size(), size(one), when);
            case INCLUDE -> programme.require(people(draft, one), Range.atLeast(1), when);
            case EXCLUDE -> programme.require(people(draft, one), Range.atMost(0), when);
            case APART -> programme.require(people(draft, one), Range.atMost(1), when);
        }
    }

    private Range size(Demanded one) {
        var size = roster.asked().size();
        return one.bound() == Bound.MIN ? Range.atLeast(size.min()) : Range.atMost(size.max());
    }

    private Sum people(Draft draft, Demanded one) {
        return draft.people(one.people().stream().mapToInt(roster::place).toArray());
    }
}
