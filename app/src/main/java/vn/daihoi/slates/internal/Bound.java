package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Percent;

import java.math.BigDecimal;

/// One bound of a rule as people type it and as the library takes it. No bound is null.
public final class Bound {

    private Bound() {}

    /// @param typed a number with a comma or a point, `%` after it or not; blank for no bound
    /// @throws NumberFormatException if it is no number
    public static @Nullable BigDecimal read(String typed) {
        var plain = typed.replace("%", "").replace(',', '.').strip();
        return plain.isEmpty() ? null : new BigDecimal(plain);
    }

    /// @throws ArithmeticException if it is no whole number
    static @Nullable Long people(@Nullable BigDecimal bound) {
        return bound == null ? null : (Long) bound.longValueExact();
    }

    static @Nullable Percent percent(@Nullable BigDecimal bound) {
        return bound == null ? null : Percent.of(bound);
    }
}
