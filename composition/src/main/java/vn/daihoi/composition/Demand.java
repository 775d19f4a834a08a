package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One bound of one rule in one case, as whole numbers: what a checker compares and what a solver
/// is given.
///
/// @param rule the rule's id
public record Demand(String rule, Inequality inequality) {

    /// All bounds of a rule.
    ///
    /// @return empty when the rule cannot be measured, because it compares with a term that ends of
    ///   which the case does not know the numbers
    /// @throws ArithmeticException if the numbers are beyond 63 bits
    public static Optional<List<Demand>> of(Rule rule, Case asked) {
        var demands = new ArrayList<Demand>();
        for (var limit : rule.limits()) {
            var inequalities = inequalities(rule, limit, asked);
            if (inequalities.isEmpty()) {
                return Optional.empty();
            }
            inequalities.get().forEach(one -> demands.add(new Demand(rule.id(), one)));
        }
        return Optional.of(demands);
    }

    private static Optional<List<Inequality>> inequalities(Rule rule, Limit limit, Case asked) {
        return switch (limit) {
            case Limit.Count count -> Optional.of(counts(count));
            case Limit.Share share -> whole(share.base(), asked).map(whole -> shares(share, whole));
            case Limit.NotBelowBaseline() -> notBelow(rule, asked.baseline());
        };
    }

    private static List<Inequality> counts(Limit.Count count) {
        var bounds = new ArrayList<Inequality>(2);
        if (count.min() != null) {
            bounds.add(Inequality.atLeast(count.min()));
        }
        if (count.max() != null) {
            bounds.add(Inequality.atMost(count.max()));
        }
        return bounds;
    }

    /// The whole as `ofSize * size + fixed`.
    private record Whole(long ofSize, long fixed) {}

    private static Optional<Whole> whole(Base base, Case asked) {
        return switch (base) {
            case Base.Chosen() -> Optional.of(new Whole(1, 0));
            case Base.Seats() -> Optional.of(seats(asked));
            case Base.BaselineSize() ->
                    Optional.ofNullable(asked.baseline()).map(last -> new Whole(0, last.size()));
            case Base.Fixed(long size) -> Optional.of(new Whole(0, size));
        };
    }

    private static Whole seats(Case asked) {
        if (asked.approved() != null) {
            return new Whole(0, asked.approved());
        }
        var size = asked.size();
        return size.min() == size.max() ? new Whole(0, size.max()) : new Whole(1, 0);
    }

    /// 60 % of 43 is 25.8: at most 25, at least 26. Never divided here, so never rounded.
    private static List<Inequality> shares(Limit.Share share, Whole whole) {
        var bounds = new ArrayList<Inequality>(2);
        if (share.min() != null) {
            bounds.add(atLeast(share.min(), whole));
        }
        if (share.max() != null) {
            bounds.add(atMost(share.max(), whole));
        }
        return bounds;
    }

    private static Inequality atLeast(Percent min, Whole whole) {
        return new Inequality(
                min.of(),
                Math.multiplyExact(-min.part(), whole.ofSize()),
                Math.multiplyExact(min.part(), whole.fixed()));
    }

    private static Inequality atMost(Percent max, Whole whole) {
        return new Inequality(
                -max.of(),
                Math.multiplyExact(max.part(), whole.ofSize()),
                Math.multiplyExact(-max.part(), whole.fixed()));
    }

    private static Optional<List<Inequality>> notBelow(Rule rule, @Nullable Baseline last) {
        if (last == null || !last.counts().containsKey(rule.id())) {
            return Optional.empty();
        }
        long then = last.counts().get(rule.id());
        return Optional.of(List.of(new Inequality(last.size(), -then, 0)));
    }
}
