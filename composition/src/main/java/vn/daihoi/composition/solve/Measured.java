package vn.daihoi.composition.solve;

import vn.daihoi.composition.Inequality;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;

import java.util.List;

/// A rule that can be measured in its case.
///
/// @param at its place among the rules of the roster
/// @param bounds what it asks of counts
record Measured(int at, Rule rule, List<Inequality> bounds) {

    Measured {
        bounds = List.copyOf(bounds);
    }

    String id() {
        return rule.id();
    }

    boolean binds() {
        return rule.level().binds();
    }

    boolean has(Bound bound) {
        return bounds.stream().anyMatch(one -> one.isLowerBound() == (bound == Bound.MIN));
    }

    /// The counts allowed on a list of this size.
    Range allowed(long size) {
        var range = Range.ALL;
        for (var one : bounds) {
            range = range.and(one.on(size));
        }
        return range;
    }

    long cap() {
        return rule.standIn() == null ? 0 : rule.standIn().max();
    }
}
