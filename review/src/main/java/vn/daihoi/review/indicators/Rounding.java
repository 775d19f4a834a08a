package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Quantity;

import java.math.BigDecimal;
import java.util.List;

/// How far rounded parts may miss a rounded total.
final class Rounding {

    private Rounding() {}

    /// Nothing for whole counts; else half of the last digit of each figure.
    static BigDecimal slack(Quantity total, List<Quantity> parts) {
        var slack = half(total);
        for (var part : parts) {
            slack = slack.add(half(part));
        }
        return slack;
    }

    private static BigDecimal half(Quantity figure) {
        return isWhole(figure) ? BigDecimal.ZERO : figure.step().divide(BigDecimal.TWO);
    }

    private static boolean isWhole(Quantity figure) {
        return figure.step().compareTo(BigDecimal.ONE) == 0;
    }
}
