package vn.daihoi.composition.timetable;

import java.util.ArrayList;
import java.util.List;

/// An oracle: every timetable of a small case, by trying all slots and all who could go.
final class AllTimetables {

    private final TimetableCase asked;
    private final TimetableChecker checker;

    /// Most points by number of changes; null where there is no timetable with as many.
    private final Long[] best;

    AllTimetables(TimetableCase asked) {
        this.asked = asked;
        this.checker = new TimetableChecker(asked);
        this.best = new Long[asked.congresses().size() + 1];
        extend(new ArrayList<>());
    }

    boolean isEmpty() {
        return changes() < 0;
    }

    /// Fewest changes, or -1 when there is no timetable.
    int changes() {
        for (int i = 0; i < best.length; i++) {
            if (best[i] != null) {
                return i;
            }
        }
        return -1;
    }

    long points() {
        return best[changes()];
    }

    private void extend(List<Timetable.Placed> begun) {
        var clashes = checker.clashes(new Timetable(begun));
        if (clashes.stream().anyMatch(one -> one.kind() != Clash.Kind.NOT_HELD_ONCE)) {
            return;
        }
        if (begun.size() == asked.congresses().size()) {
            count(begun);
            return;
        }
        var congress = asked.congresses().get(begun.size());
        for (var slot : asked.slots()) {
            seat(begun, congress, slot, new ArrayList<>());
        }
    }

    private void seat(
            List<Timetable.Placed> begun, Congress congress, Slot slot, List<String> given) {
        if (given.size() == congress.needs().size()) {
            begun.add(new Timetable.Placed(congress.id(), slot, given));
            extend(begun);
            begun.removeLast();
            return;
        }
        for (var id : congress.needs().get(given.size()).anyOf()) {
            given.add(id);
            seat(begun, congress, slot, given);
            given.removeLast();
        }
    }

    private void count(List<Timetable.Placed> whole) {
        var before = asked.current().byCongress();
        int changes = 0;
        long points = 0;
        for (int i = 0; i < whole.size(); i++) {
            var placed = whole.get(i);
            var former = before.get(placed.congress());
            changes += former != null && !former.slot().equals(placed.slot()) ? 1 : 0;
            points += asked.congresses().get(i).pointsAt(placed.slot());
        }
        best[changes] = best[changes] == null ? points : Math.max(best[changes], points);
    }
}
