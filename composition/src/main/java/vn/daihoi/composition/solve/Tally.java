package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Counts of a list for every rule, kept up to date while people come and go. Counts as the checker
/// does, in a millionth of a second.
final class Tally {

    private static final int KINDS = 5;

    private final Roster roster;
    private final long[][] counts;
    private final Map<Long, Range[]> allowed = new HashMap<>();
    private Range[] allowedNow = new Range[0];
    private long allowedAt = -1;
    private long size;

    Tally(Roster roster, Collection<Integer> list) {
        this.roster = roster;
        counts = new long[roster.rules().size()][KINDS];
        list.forEach(this::add);
    }

    void add(int person) {
        move(person, 1);
    }

    void remove(int person) {
        move(person, -1);
    }

    private void move(int person, int by) {
        size += by;
        for (var rule : roster.rules()) {
            counts[rule.at()][roster.kind(rule, person)] += by;
        }
    }

    long size() {
        return size;
    }

    /// From those who surely count to those who may.
    Range counted(Measured rule) {
        var of = counts[rule.at()];
        long sure = of[Kind.IN] + Math.min(of[Kind.STAND_IN], rule.cap());
        long standIns = Math.min(of[Kind.STAND_IN] + of[Kind.PERHAPS], rule.cap());
        return new Range(sure, of[Kind.IN] + of[Kind.UNKNOWN] + standIns);
    }

    boolean isMet(Measured rule) {
        return allowed()[rule.at()].contains(counted(rule));
    }

    private Range[] allowed() {
        if (size != allowedAt) {
            allowedNow =
                    allowed.computeIfAbsent(
                            size,
                            now ->
                                    roster.rules().stream()
                                            .map(rule -> rule.allowed(now))
                                            .toArray(Range[]::new));
            allowedAt = size;
        }
        return allowedNow;
    }

    boolean areMet(List<Measured> rules) {
        for (var rule : rules) {
            if (!isMet(rule)) {
                return false;
            }
        }
        return true;
    }

    int broken(List<Measured> rules) {
        int broken = 0;
        for (var rule : rules) {
            broken += isMet(rule) ? 0 : 1;
        }
        return broken;
    }

    /// Ids of wishes that are not surely kept, in the order of the case.
    List<String> brokenWishes() {
        var broken = new HashSet<>(roster.unmeasured(false));
        roster.wishes().stream()
                .filter(wish -> !isMet(wish))
                .map(Measured::id)
                .forEach(broken::add);
        return roster.asked().rules().stream()
                .map(rule -> rule.id())
                .filter(broken::contains)
                .toList();
    }
}
