package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Percent;
import vn.daihoi.composition.Rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A board under rules as they might be. Nothing of it is stored.
public final class WhatIf {

    private WhatIf() {}

    /// A rule as it might be.
    ///
    /// @param off whether the rule does not hold at all
    /// @param least in the unit of the rule, people or percent, 0 or more; null for no such bound
    /// @param most in the unit of the rule; null for no such bound
    public record Trial(boolean off, @Nullable BigDecimal least, @Nullable BigDecimal most) {}

    /// The same slate under other rules; those that no trial names stay as they are.
    ///
    /// @param trials by the id of the rule
    public static Board of(Board board, Map<String, Trial> trials) {
        var rules =
                board.rules().stream()
                        .filter(rule -> !isOff(trials.get(rule.rule().id())))
                        .map(rule -> tried(rule, trials.get(rule.rule().id())))
                        .toList();
        return Board.of(
                board.slate(),
                List.copyOf(board.candidates().values()),
                rules,
                board.last(),
                board.asked().withRules(rules.stream().map(StructureRule::rule).toList()));
    }

    private static boolean isOff(@Nullable Trial trial) {
        return trial != null && trial.off();
    }

    private static StructureRule tried(StructureRule rule, @Nullable Trial trial) {
        return trial == null ? rule : rule.with(tried(rule.rule(), trial));
    }

    private static Rule tried(Rule rule, Trial trial) {
        return new Rule(
                rule.id(),
                rule.label(),
                rule.source(),
                rule.level(),
                rule.who(),
                rule.limits().stream().map(limit -> tried(limit, trial)).toList(),
                rule.standIn());
    }

    /// What rests on the term before cannot be another number.
    private static Limit tried(Limit limit, Trial trial) {
        return switch (limit) {
            case Limit.Count _ ->
                    new Limit.Count(Bound.people(trial.least()), Bound.people(trial.most()));
            case Limit.Share share ->
                    new Limit.Share(
                            Bound.percent(trial.least()),
                            Bound.percent(trial.most()),
                            share.base());
            case Limit.NotBelowBaseline same -> same;
        };
    }

    /// The bounds of a rule that can be moved.
    ///
    /// @param isShare whether they are percentages; people otherwise
    public record Bounds(boolean isShare, @Nullable BigDecimal least, @Nullable BigDecimal most) {}

    /// Null when a rule has no number of its own.
    public static @Nullable Bounds bounds(Rule rule) {
        return rule.limits().stream()
                .map(WhatIf::bounds)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Bounds bounds(Limit limit) {
        return switch (limit) {
            case Limit.Count(var min, var max) -> new Bounds(false, whole(min), whole(max));
            case Limit.Share(var min, var max, _) -> new Bounds(true, hundred(min), hundred(max));
            case Limit.NotBelowBaseline() -> null;
        };
    }

    private static @Nullable BigDecimal whole(@Nullable Long people) {
        return people == null ? null : BigDecimal.valueOf(people);
    }

    private static @Nullable BigDecimal hundred(@Nullable Percent percent) {
        return percent == null
                ? null
                : BigDecimal.valueOf(percent.part())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(percent.of()))
                        .stripTrailingZeros();
    }
}
