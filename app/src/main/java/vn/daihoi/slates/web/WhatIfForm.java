package vn.daihoi.slates.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Rule;
import vn.daihoi.slates.internal.Bound;
import vn.daihoi.slates.internal.WhatIf;
import vn.daihoi.slates.internal.WhatIf.Bounds;
import vn.daihoi.slates.internal.WhatIf.Trial;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rules as somebody tries them, kept in the address: `off.<rule>`, `least.<rule>`, `most.<rule>`.
///
/// @param fields of the address by name; those of other names are left alone
record WhatIfForm(Map<String, String> fields) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    WhatIfForm {
        fields = Map.copyOf(fields);
    }

    boolean isOff(Rule rule) {
        return fields.containsKey("off." + rule.id());
    }

    /// As typed, or else as the rule has it.
    String least(Rule rule, Bounds bounds) {
        return field("least.", rule, bounds.least());
    }

    String most(Rule rule, Bounds bounds) {
        return field("most.", rule, bounds.most());
    }

    private String field(String prefix, Rule rule, @Nullable BigDecimal holds) {
        var typed = fields.get(prefix + rule.id());
        if (typed != null) {
            return typed.strip();
        }
        return holds == null ? "" : holds.toPlainString();
    }

    /// Key of the text that says what is wrong with the bounds of a rule; empty when nothing is.
    String fault(Rule rule) {
        var bounds = WhatIf.bounds(rule);
        if (bounds == null) {
            return "";
        }
        try {
            return fault(
                    Bound.read(least(rule, bounds)),
                    Bound.read(most(rule, bounds)),
                    bounds.isShare());
        } catch (NumberFormatException e) {
            return "slates.fault.bad-bound";
        }
    }

    private static String fault(
            @Nullable BigDecimal least, @Nullable BigDecimal most, boolean isShare) {
        if (!isSound(least, isShare) || !isSound(most, isShare)) {
            return isShare ? "slates.what-if.fault.share" : "slates.what-if.fault.people";
        }
        boolean crossed = least != null && most != null && least.compareTo(most) > 0;
        return crossed ? "slates.what-if.fault.crossed" : "";
    }

    private static boolean isSound(@Nullable BigDecimal bound, boolean isShare) {
        if (bound == null) {
            return true;
        }
        boolean fits =
                isShare
                        ? bound.compareTo(HUNDRED) <= 0 && bound.scale() <= 4
                        : bound.stripTrailingZeros().scale() <= 0
                                && bound.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
        return bound.signum() >= 0 && fits;
    }

    /// What differs from the rules as they hold; a rule with a fault stays as it is.
    Map<String, Trial> trials(List<Rule> rules) {
        var trials = new HashMap<String, Trial>();
        for (var rule : rules) {
            var trial = trial(rule);
            if (trial != null) {
                trials.put(rule.id(), trial);
            }
        }
        return trials;
    }

    private @Nullable Trial trial(Rule rule) {
        if (isOff(rule)) {
            return new Trial(true, null, null);
        }
        var bounds = WhatIf.bounds(rule);
        if (bounds == null || !fault(rule).isEmpty()) {
            return null;
        }
        var least = Bound.read(least(rule, bounds));
        var most = Bound.read(most(rule, bounds));
        boolean same = isSame(least, bounds.least()) && isSame(most, bounds.most());
        return same ? null : unbounded(least, most);
    }

    /// A rule without any bound asks nothing.
    private static Trial unbounded(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new Trial(least == null && most == null, least, most);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
