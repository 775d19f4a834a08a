package vn.daihoi.composition;

import java.math.BigDecimal;
import java.math.BigInteger;

/// An exact share between 0 % and 100 %, kept as a fraction in lowest terms.
///
/// @param part 0 or more, at most `of`
/// @param of 1 or more
public record Percent(long part, long of) implements Comparable<Percent> {

    private static final int DECIMALS = 6;

    public Percent {
        if (of < 1 || part < 0 || part > of) {
            throw new IllegalArgumentException(
                    "part (%d) must lie between 0 and of (%d), of be 1 or more."
                            .formatted(part, of));
        }
        long divisor = BigInteger.valueOf(part).gcd(BigInteger.valueOf(of)).longValueExact();
        part /= divisor;
        of /= divisor;
    }

    /// @param percent such as 60 or 26.67, at most six decimals
    /// @throws ArithmeticException if it has more decimals
    /// @throws IllegalArgumentException if it lies outside of 0 to 100
    public static Percent of(BigDecimal percent) {
        var scaled = percent.scaleByPowerOfTen(DECIMALS).toBigIntegerExact();
        var whole = BigInteger.TEN.pow(DECIMALS + 2);
        if (scaled.signum() < 0 || scaled.compareTo(whole) > 0) {
            throw new IllegalArgumentException(
                    "percent (%s) must lie between 0 and 100.".formatted(percent));
        }
        return new Percent(scaled.longValueExact(), whole.longValueExact());
    }

    @Override
    public int compareTo(Percent other) {
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(other.of))
                .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(of)));
    }
}
