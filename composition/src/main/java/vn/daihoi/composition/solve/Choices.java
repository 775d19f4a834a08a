package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds one list after another, each as far as possible from those before.
final class Choices {

    private final Roster roster;
    private final Search search;
    private final List<Set<Integer>> found = new ArrayList<>();
    private int classes;

    Choices(Roster roster, Search search) {
        this.roster = roster;
        this.search = search;
    }

    Alternatives find(int count, int distance) {
        var last = Status.OPTIMAL;
        long broken = 0;
        while (found.size() < count && last.hasList()) {
            var draft = draft(distance);
            // the first list tells how many wishes may stay broken
            var wishes = draft.broken(roster.wishes());
            var answer = first(draft, wishes, broken);
            last = answer.status();
            if (last.hasList()) {
                broken = found.isEmpty() ? answer.value(wishes) : broken;
                found.add(new HashSet<>(draft.list(answer)));
            }
        }
        return told(last, count);
    }

    private Answer first(Draft draft, Sum wishes, long broken) {
        if (found.isEmpty()) {
            if (!roster.wishes().isEmpty()) {
                draft.programme().minimize(wishes);
            }
        } else {
            draft.programme().require(wishes, Range.atMost(broken));
            draft.programme().minimize(draft.weighted(this::lists));
        }
        return search.twice(draft.programme());
    }

    private Draft draft(int distance) {
        var draft = Draft.of(new Classes(roster, roster.rules(), this::mark));
        classes = draft.classes().count();
        roster.binding().forEach(draft::require);
        for (var list : found) {
            draft.programme().require(draft.of(list), Range.atMost((long) list.size() - distance));
        }
        return draft;
    }

    private Object mark(int person) {
        return found.stream().map(list -> list.contains(person)).toList();
    }

    /// On how many lists somebody stands already.
    private long lists(int person) {
        return found.stream().filter(list -> list.contains(person)).count();
    }

    private Alternatives told(Status last, int count) {
        var status =
                found.isEmpty() ? last : found.size() == count ? Status.OPTIMAL : Status.FEASIBLE;
        return new Alternatives(
                status,
                found.stream().map(roster::ids).toList(),
                nearest(),
                last == Status.INFEASIBLE,
                roster.unmeasured(),
                search.stats(roster, classes));
    }

    private int nearest() {
        int nearest = Integer.MAX_VALUE;
        for (int later = 1; later < found.size(); later++) {
            for (var earlier : found.subList(0, later)) {
                var gone = new HashSet<>(earlier);
                gone.removeAll(found.get(later));
                nearest = Math.min(nearest, gone.size());
            }
        }
        return found.size() < 2 ? 0 : nearest;
    }
}
