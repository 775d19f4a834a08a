package vn.daihoi.review.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Exact sums and shares.
final class Arithmetic {

    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /// Percent that `part` is of `whole`.
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS);
    }

    static BigDecimal sum(Iterable<BigDecimal> values) {
        var sum = BigDecimal.ZERO;
        for (var value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /// Whether two values differ by at most `percent` of the larger.
    static boolean isNear(BigDecimal one, BigDecimal other, int percent) {
        var limit = one.max(other).multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, DIGITS);
        return one.subtract(other).abs().compareTo(limit) <= 0;
    }
}
