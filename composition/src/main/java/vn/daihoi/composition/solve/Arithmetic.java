package vn.daihoi.composition.solve;

import vn.daihoi.composition.Must;
import vn.daihoi.composition.Range;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/// Counts behind a conflict, with only those demands in force that take part in it.
final class Arithmetic {

    private final Roster roster;
    private final Range sizes;
    private final Set<Integer> included = new HashSet<>();
    private final Set<Integer> excluded = new HashSet<>();

    Arithmetic(Roster roster, List<Demanded> musts) {
        this.roster = roster;
        var asked = roster.asked().size();
        long min = 0;
        long max = roster.people();
        for (var one : musts) {
            if (one.duty() == Must.Duty.SIZE && one.bound() == Bound.MIN) {
                min = asked.min();
            }
            if (one.duty() == Must.Duty.SIZE && one.bound() == Bound.MAX) {
                max = asked.max();
            }
            if (one.duty() == Must.Duty.INCLUDE) {
                included.add(roster.place(one.people().getFirst()));
            }
            if (one.duty() == Must.Duty.EXCLUDE) {
                excluded.add(roster.place(one.people().getFirst()));
            }
        }
        sizes = new Range(min, max);
    }

    Range sizes() {
        return sizes;
    }

    Set<Integer> included() {
        return included;
    }

    Set<Integer> excluded() {
        return excluded;
    }

    long available() {
        return roster.people() - (long) excluded.size();
    }

    /// What the rule asks at least, whatever the size of the list; the lowest number when nothing.
    long min(Measured rule) {
        return possibleSizes()
                .map(size -> rule.allowed(size).min())
                .min()
                .orElse(rule.allowed(sizes.min()).min());
    }

    /// What the rule allows at most, whatever the size of the list; the highest number when all.
    long max(Measured rule) {
        return possibleSizes()
                .map(size -> rule.allowed(size).max())
                .max()
                .orElse(rule.allowed(sizes.max()).max());
    }

    private LongStream possibleSizes() {
        return LongStream.rangeClosed(
                Math.max(0, sizes.min()), Math.min(roster.people(), sizes.max()));
    }

    /// Those who may count towards a bound: surely towards a minimum, possibly towards a maximum.
    BitSet members(Measured rule, Bound bound) {
        var members = new BitSet(roster.people());
        for (int at = 0; at < roster.people(); at++) {
            if (!excluded.contains(at) && counts(roster.kind(rule, at), bound)) {
                members.set(at);
            }
        }
        return members;
    }

    private static boolean counts(byte kind, Bound bound) {
        return switch (kind) {
            case Kind.OUT -> false;
            case Kind.IN, Kind.STAND_IN -> true;
            default -> bound == Bound.MAX;
        };
    }

    /// The most who can count if all of these are chosen.
    long counted(Measured rule, BitSet people, Bound bound) {
        long exceptions = 0;
        long counted = 0;
        for (int at = people.nextSetBit(0); at >= 0; at = people.nextSetBit(at + 1)) {
            byte kind = roster.kind(rule, at);
            if (kind == Kind.STAND_IN || (kind == Kind.PERHAPS && bound == Bound.MAX)) {
                exceptions++;
            } else if (kind == Kind.IN || (kind == Kind.UNKNOWN && bound == Bound.MAX)) {
                counted++;
            }
        }
        return counted + Math.min(exceptions, rule.cap());
    }

    long supply(Measured rule) {
        return counted(rule, members(rule, Bound.MIN), Bound.MIN);
    }

    /// How many of those who must be chosen count for the rule.
    long included(Measured rule) {
        var people = new BitSet();
        included.forEach(people::set);
        return counted(rule, people, Bound.MAX);
    }
}
