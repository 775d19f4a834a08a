package vn.daihoi.reviews.internal;

import java.util.Locale;
import java.util.OptionalInt;

/// Ordinals of congresses, written in Roman digits.
final class RomanNumber {

    private static final String DIGITS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private RomanNumber() {}

    /// @return empty when a sign is no Roman digit up to C
    static OptionalInt parse(String written) {
        String digits = written.strip().toUpperCase(Locale.ROOT);
        int sum = 0;
        int next = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            sum += VALUES[digit] < next ? -VALUES[digit] : VALUES[digit];
            next = Math.max(next, VALUES[digit]);
        }
        return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
    }
}
