package vn.daihoi.composition.solve;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Inequality;
import vn.daihoi.composition.Range;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;

/// A programme for the lists of a case: how many of each class are chosen, and what the rules ask
/// of that.
///
/// Rules are kept surely. Towards a minimum only those count of whom it is known; towards a maximum
/// also those of whom it is not. Shares of a list whose size is open stay whole-number
/// inequalities: `100 * count - 60 * size >= 0`.
final class Draft {

    private final Classes classes;
    private final Roster roster;
    private final Programme programme = new Programme();
    private final Var[] chosen;
    private final DraftCounts counts;
    private final Range sizes;
    private final @Nullable Var size;
    private final Map<Integer, Var> alone = new HashMap<>();

    /// Demands besides the rules hold.
    static Draft of(Classes classes) {
        return of(classes, false);
    }

    /// Demands besides the rules hold; of any unknown people it may be hoped that they count where
    /// that is good and do not where it is not.
    static Draft hopeful(Classes classes) {
        return of(classes, true);
    }

    private static Draft of(Classes classes, boolean hopeful) {
        var roster = classes.roster();
        var draft = new Draft(classes, roster.sizes());
        if (hopeful) {
            draft.counts.hope();
        }
        for (int at = 0; at < classes.count(); at++) {
            draft.named(at);
        }
        for (var group : roster.apart()) {
            draft.programme.require(draft.people(group), Range.atMost(1));
        }
        return draft;
    }

    /// Demands besides the rules are left aside.
    static Draft free(Classes classes) {
        return new Draft(classes, new Range(0, classes.roster().people()));
    }

    private Draft(Classes classes, Range sizes) {
        this.classes = classes;
        this.roster = classes.roster();
        this.sizes = sizes;
        chosen = new Var[classes.count()];
        counts = new DraftCounts(classes, programme, chosen);
        for (int at = 0; at < chosen.length; at++) {
            chosen[at] = programme.whole(0, classes.members(at).length);
            if (roster.isNamed(classes.first(at))) {
                alone.put(classes.first(at), chosen[at]);
            }
        }
        size = sizes.isEmpty() || sizes.min() == sizes.max() ? null : sized(sizes);
        if (size == null) {
            between(Sum.of(chosen), sizes);
        } else {
            programme.require(Sum.of(chosen).plus(-1, size), new Range(0, 0));
        }
    }

    private Var sized(Range range) {
        return programme.whole(range.min(), range.max());
    }

    /// An empty range is two bounds that contradict each other, which a solver takes only apart.
    private void between(Sum sum, Range range, Literal... when) {
        if (range.isEmpty()) {
            programme.require(sum, Range.atLeast(range.min()), when);
            programme.require(sum, Range.atMost(range.max()), when);
        } else if (range.hasMin() || range.hasMax()) {
            programme.require(sum, range, when);
        }
    }

    /// Which people may be hoped for to count, and how many of them are.
    DraftCounts counts() {
        return counts;
    }

    private void named(int at) {
        int person = classes.first(at);
        if (roster.isIncluded(person)) {
            programme.fix(chosen[at].is());
        }
        if (roster.isExcluded(person)) {
            programme.fix(chosen[at].not());
        }
    }

    Programme programme() {
        return programme;
    }

    Classes classes() {
        return classes;
    }

    Sum size() {
        return size == null ? new Sum().plus(sizes.min()) : Sum.of(size);
    }

    /// The number chosen of some who stay alone in their classes.
    Sum people(int... people) {
        var sum = new Sum();
        for (int person : people) {
            sum.plus(1, Objects.requireNonNull(alone.get(person)));
        }
        return sum;
    }

    /// The rule is kept, when all switches are on.
    void require(Measured rule, Literal... when) {
        require(rule, Map.of(), when);
    }

    /// The rule is kept but for the slack, in people, of its bounds.
    void require(Measured rule, Map<Bound, Var> slack, Literal... when) {
        var plain = Range.ALL;
        for (var one : rule.bounds()) {
            if (size == null || one.ofSize() == 0) {
                plain = plain.and(one.on(sizes.min()));
            } else {
                open(rule, one, slack.get(side(one)), when);
            }
        }
        if (slack.isEmpty() && counts.isExact(rule)) {
            between(counts.of(rule, Bound.MIN, 1), plain, when);
        } else {
            lower(rule, plain, slack.get(Bound.MIN), when);
            upper(rule, plain, slack.get(Bound.MAX), when);
        }
    }

    private static Bound side(Inequality one) {
        return one.isLowerBound() ? Bound.MIN : Bound.MAX;
    }

    /// A share of a size that is open.
    private void open(Measured rule, Inequality one, @Nullable Var slack, Literal... when) {
        var sum =
                counts.of(rule, side(one), one.ofCount())
                        .plus(one.ofSize(), Objects.requireNonNull(size));
        if (slack != null) {
            sum.plus(Math.abs(one.ofCount()), slack);
        }
        programme.require(sum, Range.atLeast(one.constant()), when);
    }

    private void lower(Measured rule, Range range, @Nullable Var slack, Literal... when) {
        if (range.hasMin()) {
            var sum = counts.of(rule, Bound.MIN, 1);
            programme.require(
                    slack == null ? sum : sum.plus(1, slack), Range.atLeast(range.min()), when);
        }
    }

    private void upper(Measured rule, Range range, @Nullable Var slack, Literal... when) {
        if (range.hasMax()) {
            var sum = counts.of(rule, Bound.MAX, 1);
            programme.require(
                    slack == null ? sum : sum.plus(-1, slack), Range.atMost(range.max()), when);
        }
    }

    /// How many are chosen of these; classes must not mix them with others.
    Sum of(Collection<Integer> people) {
        var sum = new Sum();
        for (int at = 0; at < chosen.length; at++) {
            if (people.contains(classes.first(at))) {
                sum.plus(1, chosen[at]);
            }
        }
        return sum;
    }

    /// People who come or go, against the list at hand.
    Sum changes() {
        var sum = new Sum();
        for (int at = 0; at < chosen.length; at++) {
            if (roster.isCurrent(classes.first(at))) {
                sum.plus(classes.members(at).length).plus(-1, chosen[at]);
            } else {
                sum.plus(1, chosen[at]);
            }
        }
        return sum;
    }

    /// As small as possible where [#changes] are. Where the number of seats is fixed, as many come
    /// as seats are free and people go: then only those who go are counted, so that a bound between
    /// two numbers is rounded by whole exchanges.
    Sum fewest() {
        if (size != null) {
            return changes();
        }
        var sum = new Sum();
        for (int at = 0; at < chosen.length; at++) {
            if (roster.isCurrent(classes.first(at))) {
                sum.plus(classes.members(at).length).plus(-1, chosen[at]);
            }
        }
        return sum;
    }

    /// @param weight of people, by their place in the roster; the same for all of a class
    Sum weighted(IntToLongFunction weight) {
        var sum = new Sum();
        for (int at = 0; at < chosen.length; at++) {
            sum.plus(weight.applyAsLong(classes.first(at)), chosen[at]);
        }
        return sum;
    }

    /// How many of these may be broken; each is asked for by a switch of its own.
    Sum broken(List<Measured> rules) {
        var broken = new Sum();
        for (var rule : rules) {
            var kept = programme.flag();
            require(rule, kept.is());
            broken.plus(-1, kept).plus(1);
        }
        return broken;
    }

    /// Where to look first.
    void hint(Collection<Integer> list) {
        var people = new HashSet<>(list);
        for (int at = 0; at < chosen.length; at++) {
            long count = 0;
            for (int person : classes.members(at)) {
                count += people.contains(person) ? 1 : 0;
            }
            programme.hint(chosen[at], count);
        }
    }

    /// People chosen, by their places in the roster.
    List<Integer> list(Answer answer) {
        var list = new ArrayList<Integer>();
        for (int at = 0; at < chosen.length; at++) {
            var members = classes.members(at);
            for (int one = 0; one < answer.value(chosen[at]); one++) {
                list.add(members[one]);
            }
        }
        return list;
    }
}
