package vn.daihoi.composition.solve;

import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many of those chosen count for a rule, as sums of a programme: who counts surely, who only
/// perhaps, and who by exception up to a cap.
final class DraftCounts {

    private final Classes classes;
    private final Roster roster;
    private final Programme programme;
    private final Var[] chosen;
    private final Map<Object, Var> outcomes = new HashMap<>();
    private final Map<Integer, Var> hopes = new TreeMap<>();
    private final Map<Integer, Var> lowStandIns = new HashMap<>();
    private final Map<Integer, Var> highStandIns = new HashMap<>();

    /// @param chosen how many of each class are; filled in by the draft before anything is counted
    DraftCounts(Classes classes, Programme programme, Var[] chosen) {
        this.classes = classes;
        this.roster = classes.roster();
        this.programme = programme;
        this.chosen = chosen;
    }

    /// Lets it be hoped that unknown people count where that is good, and do not where it is not.
    void hope() {
        for (int at = 0; at < chosen.length; at++) {
            if (isUnknown(at)) {
                var hope = programme.whole(0, classes.members(at).length);
                programme.require(Sum.of(chosen[at]).plus(-1, hope), Range.atLeast(0));
                hopes.put(at, hope);
            }
        }
    }

    private boolean isUnknown(int at) {
        return classes.rules().stream()
                .map(rule -> kind(rule, at))
                .anyMatch(kind -> kind == Kind.UNKNOWN || kind == Kind.PERHAPS);
    }

    /// People of whom something is hoped.
    Sum hopes() {
        return Sum.of(hopes.values().toArray(Var[]::new));
    }

    /// People of whom something is hoped, by their places in the roster.
    List<Integer> hoped(Answer answer) {
        var hoped = new ArrayList<Integer>();
        hopes.forEach((at, hope) -> {
            for (int one = 0; one < answer.value(hope); one++) {
                hoped.add(classes.members(at)[one]);
            }
        });
        return hoped;
    }

    /// Nobody is unknown to the rule, nor counts by exception.
    boolean isExact(Measured rule) {
        for (int at = 0; at < chosen.length; at++) {
            if (kind(rule, at) > Kind.IN) {
                return false;
            }
        }
        return true;
    }

    private byte kind(Measured rule, int at) {
        return roster.kind(rule, classes.first(at));
    }

    /// People who count, times a factor: surely towards a minimum, possibly towards a maximum.
    Sum of(Measured rule, Bound bound, long factor) {
        var sum = new Sum();
        boolean exceptions = false;
        for (int at = 0; at < chosen.length; at++) {
            byte kind = kind(rule, at);
            if (kind == Kind.IN) {
                sum.plus(factor, chosen[at]);
            }
            exceptions |= kind == Kind.STAND_IN || kind == Kind.PERHAPS;
        }
        unknown(sum, rule, Kind.UNKNOWN, bound, factor);
        return exceptions && rule.cap() > 0 ? sum.plus(factor, exceptions(rule, bound)) : sum;
    }

    /// Adds those of whom it is not known: all towards a maximum, but of those of whom something is
    /// hoped as many as it is hoped, towards both.
    private void unknown(Sum sum, Measured rule, byte kind, Bound bound, long factor) {
        var hoped = new Sum();
        for (int at = 0; at < chosen.length; at++) {
            if (kind(rule, at) == kind) {
                var hope = hopes.get(at);
                if (bound == Bound.MAX) {
                    sum.plus(factor, chosen[at]);
                }
                if (hope != null) {
                    sum.plus(bound == Bound.MAX ? -factor : 0, hope);
                    hoped.plus(1, hope);
                }
            }
        }
        if (hoped.terms() > 0) {
            sum.plus(factor, outcome(rule, kind, hoped));
        }
    }

    /// How many of those hoped for turn out to count for the rule.
    private Var outcome(Measured rule, byte kind, Sum hoped) {
        return outcomes.computeIfAbsent(
                List.of(rule.at(), kind),
                _ -> {
                    var outcome = programme.whole(0, roster.people());
                    programme.require(hoped.plus(-1, outcome), Range.atLeast(0));
                    return outcome;
                });
    }

    private Var exceptions(Measured rule, Bound bound) {
        return bound == Bound.MIN
                ? lowStandIns.computeIfAbsent(rule.at(), _ -> atMostExceptions(rule))
                : highStandIns.computeIfAbsent(rule.at(), _ -> atLeastExceptions(rule));
    }

    /// No more than there are on the list, and no more than the cap.
    private Var atMostExceptions(Measured rule) {
        var counted = programme.whole(0, rule.cap());
        var sum = standIns(rule, Bound.MIN).plus(-1, counted);
        programme.require(sum, Range.atLeast(0));
        return counted;
    }

    /// As many as there are on the list, or the cap.
    private Var atLeastExceptions(Measured rule) {
        var counted = programme.whole(0, rule.cap());
        var capped = programme.flag();
        programme.require(Sum.of(counted), Range.atLeast(rule.cap()), capped.is());
        var sum = standIns(rule, Bound.MAX).plus(-1, counted);
        programme.require(sum, Range.atMost(0), capped.not());
        return counted;
    }

    private Sum standIns(Measured rule, Bound bound) {
        var sum = new Sum();
        for (int at = 0; at < chosen.length; at++) {
            if (kind(rule, at) == Kind.STAND_IN) {
                sum.plus(1, chosen[at]);
            }
        }
        unknown(sum, rule, Kind.PERHAPS, bound, 1);
        return sum;
    }
}
