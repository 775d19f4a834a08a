package vn.daihoi.slates.web;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Percent;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.Verdict;
import vn.daihoi.pages.Texts;
import vn.daihoi.slates.web.BoardView.BoardBar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts, shares and bounds in words. A share that is over its bound never prints like the bound.
final class Measures {

    private static final int MOST_DECIMALS = 4;

    private final Texts texts;

    Measures(Texts texts) {
        this.texts = texts;
    }

    /// Such as "26/43 người (60,5%)".
    String measure(Verdict verdict) {
        var count =
                verdict.part() == verdict.possible()
                        ? number(verdict.part())
                        : texts.text(
                                "slates.count.between",
                                number(verdict.part()),
                                number(verdict.possible()));
        var whole = verdict.whole();
        if (whole == null || whole == 0 || verdict.part() != verdict.possible()) {
            return texts.text("slates.count", count);
        }
        return texts.text(
                "slates.count.of",
                count,
                number(whole),
                percent(verdict.part(), whole, bounds(verdict.rule())));
    }

    /// Such as "nhiều nhất 25 (60% của số đầu nhiệm kỳ trước)".
    String demand(Verdict verdict) {
        var reasons = new ArrayList<String>();
        verdict.rule().limits().forEach(limit -> reasons.addAll(reasons(limit)));
        var counts = counts(verdict.allowed());
        var because = String.join("; ", reasons);
        if (counts.isEmpty()) {
            return because;
        }
        return because.isEmpty() ? counts : texts.text("slates.demand", counts, because);
    }

    /// The bounds as they were set, whatever the size of a list.
    String asked(Verdict verdict) {
        var parts = new ArrayList<String>();
        for (var limit : verdict.rule().limits()) {
            parts.addAll(
                    limit instanceof Limit.Count count ? List.of(counts(count)) : reasons(limit));
        }
        return String.join("; ", parts);
    }

    private String counts(Limit.Count count) {
        return counts(
                new Range(
                        count.min() == null ? Long.MIN_VALUE : count.min(),
                        count.max() == null ? Long.MAX_VALUE : count.max()));
    }

    String counts(Range allowed) {
        if (!allowed.hasMin() && !allowed.hasMax()) {
            return "";
        }
        if (allowed.hasMin() && allowed.hasMax()) {
            return allowed.min() == allowed.max()
                    ? texts.text("slates.exactly", number(allowed.min()))
                    : texts.text("slates.between", number(allowed.min()), number(allowed.max()));
        }
        return allowed.hasMin()
                ? texts.text("slates.at-least", number(allowed.min()))
                : texts.text("slates.at-most", number(allowed.max()));
    }

    private List<String> reasons(Limit limit) {
        return switch (limit) {
            case Limit.Count _ -> List.of();
            case Limit.Share share -> List.of(share(share));
            case Limit.NotBelowBaseline() -> List.of(texts.text("slates.not-below"));
        };
    }

    private String share(Limit.Share share) {
        var bounds = new ArrayList<String>();
        if (share.min() != null) {
            bounds.add(texts.text("slates.at-least.percent", percent(share.min())));
        }
        if (share.max() != null) {
            bounds.add(texts.text("slates.at-most.percent", percent(share.max())));
        }
        return texts.text("slates.share", String.join(", ", bounds), base(share.base()));
    }

    private String base(Base base) {
        return switch (base) {
            case Base.Chosen() -> texts.text("slates.base.chosen");
            case Base.Seats() -> texts.text("slates.base.seats");
            case Base.BaselineSize() -> texts.text("slates.base.start");
            case Base.Fixed(long size) -> texts.text("slates.base.fixed", number(size));
        };
    }

    /// A sum over several lists, with its percentage where there is a whole.
    String sum(long part, long whole) {
        return whole == 0
                ? texts.text("slates.count", number(part))
                : texts.text(
                        "slates.count.of",
                        number(part),
                        number(whole),
                        percent(part, whole, List.of()));
    }

    private static List<Percent> bounds(Rule rule) {
        var bounds = new ArrayList<Percent>();
        for (var limit : rule.limits()) {
            if (limit instanceof Limit.Share share) {
                if (share.min() != null) {
                    bounds.add(share.min());
                }
                if (share.max() != null) {
                    bounds.add(share.max());
                }
            }
        }
        return bounds;
    }

    /// To one decimal.
    String percent(long part, long whole) {
        return percent(part, whole, 1);
    }

    private String percent(long part, long whole, List<Percent> bounds) {
        for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
            var text = percent(part, whole, decimals);
            if (bounds.stream().noneMatch(bound -> misleads(part, whole, bound, text))) {
                return text;
            }
        }
        return percent(part, whole, MOST_DECIMALS);
    }

    /// 60,04 % must not print as 60 % where 60 % is the bound.
    private boolean misleads(long part, long whole, Percent bound, String text) {
        boolean same =
                BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(bound.of()))
                                .compareTo(
                                        BigDecimal.valueOf(whole)
                                                .multiply(BigDecimal.valueOf(bound.part())))
                        == 0;
        return !same && text.equals(percent(bound));
    }

    private String percent(long part, long whole, int decimals) {
        var share =
                BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
        return plain(share);
    }

    private String percent(Percent percent) {
        var share =
                BigDecimal.valueOf(percent.part())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(percent.of()), 6, RoundingMode.HALF_UP);
        return plain(share);
    }

    private String plain(BigDecimal share) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(6);
        return format.format(share.stripTrailingZeros());
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    private Locale locale() {
        return texts.locale();
    }

    /// A bar whose length holds all that is marked on it.
    BoardBar bar(long part, long possible, Range allowed, long size) {
        long most = Math.max(Math.max(possible, size), 1);
        if (allowed.hasMin()) {
            most = Math.max(most, allowed.min());
        }
        // an upper bound far away would squeeze everything else to the left
        if (allowed.hasMax() && allowed.max() <= 2 * most) {
            most = Math.max(most, allowed.max());
        }
        return new BoardBar(
                at(part, most),
                at(possible, most),
                allowed.hasMin() && allowed.min() > 0 ? at(allowed.min(), most) : -1,
                allowed.hasMax() && allowed.max() <= most ? at(allowed.max(), most) : -1);
    }

    private static int at(long value, long most) {
        return (int) (value * BoardBar.WIDTH / most);
    }
}
