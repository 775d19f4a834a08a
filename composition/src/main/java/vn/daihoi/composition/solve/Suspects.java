package vn.daihoi.composition.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Sets of rules that plain counting shows impossible, before any search: one rule that the pool
/// cannot supply or that the musts exceed, two of which one holds the other, and groups that share
/// nobody and ask for more than there are seats.
final class Suspects {

    private final List<Measured> rules;
    private final Arithmetic count;
    private final Map<Measured, BitSet> lower = new IdentityHashMap<>();
    private final Map<Measured, BitSet> upper = new IdentityHashMap<>();

    Suspects(Roster roster) {
        rules = roster.binding();
        count = new Arithmetic(roster, new Musts(roster).all());
    }

    List<List<Measured>> find() {
        var found = new ArrayList<List<Measured>>();
        var left = new ArrayList<Measured>();
        for (var rule : rules) {
            if (count.supply(rule) < count.min(rule) || count.included(rule) > count.max(rule)) {
                found.add(List.of(rule));
            } else {
                left.add(rule);
            }
        }
        contained(left, found);
        minima(left, found);
        return found;
    }

    private void contained(List<Measured> left, List<List<Measured>> found) {
        var uppers = left.stream().filter(rule -> rule.has(Bound.MAX)).toList();
        for (var inner : left) {
            long min = count.min(inner);
            for (var outer : uppers) {
                if (inner != outer && min > count.max(outer) && isWithin(inner, outer)) {
                    found.add(List.of(inner, outer));
                }
            }
        }
    }

    private boolean isWithin(Measured inner, Measured outer) {
        var rest = (BitSet) lower(inner).clone();
        rest.andNot(upper.computeIfAbsent(outer, rule -> count.members(rule, Bound.MAX)));
        return rest.isEmpty();
    }

    private BitSet lower(Measured rule) {
        return lower.computeIfAbsent(rule, one -> count.members(one, Bound.MIN));
    }

    /// The largest minima first, each that shares nobody with those before.
    private void minima(List<Measured> left, List<List<Measured>> found) {
        var lowers =
                left.stream()
                        .filter(rule -> count.min(rule) > 0)
                        .sorted(Comparator.comparingLong(count::min).reversed())
                        .toList();
        var members = lowers.stream().map(this::lower).toList();
        for (int start = 0; start < lowers.size(); start++) {
            var family = family(lowers, members, start);
            if (!family.isEmpty() && !found.contains(family)) {
                found.add(family);
            }
        }
    }

    private List<Measured> family(List<Measured> lowers, List<BitSet> members, int start) {
        var family = new ArrayList<Measured>();
        var taken = new BitSet();
        long sum = 0;
        for (int at = start; at < lowers.size() && sum <= count.sizes().max(); at++) {
            if (!taken.intersects(members.get(at))) {
                family.add(lowers.get(at));
                taken.or(members.get(at));
                sum += count.min(lowers.get(at));
            }
        }
        return sum > count.sizes().max() ? family : List.of();
    }
}
