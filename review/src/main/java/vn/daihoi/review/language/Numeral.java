package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// A number as it stands in a text, before its surroundings are known.
///
/// @param start UTF-16 offset, inclusive
/// @param end exclusive, power-of-ten words left out
/// @param value as written
/// @param step worth of the last digit
/// @param whole after a fraction stroke, or null
/// @param shape how it is written
record Numeral(
        int start,
        int end,
        BigDecimal value,
        BigDecimal step,
        @Nullable BigDecimal whole,
        Shape shape) {

    enum Shape {
        /// Digits without marks in them.
        PLAIN,
        /// With marks of thousands or decimals.
        MARKED,
        /// Thousands set apart by blanks, which may as well be two numbers.
        SPACED,
        FRACTION,
        WORDS,
        /// One number word alone.
        WORD
    }

    boolean isPlainUpTo(int digits) {
        return shape == Shape.PLAIN && end - start <= digits;
    }

    boolean looksLikeYear() {
        return shape == Shape.PLAIN
                && end - start == 4
                && value.intValue() >= 1900
                && value.intValue() < 2100;
    }

    /// `05`
    boolean isPadded(String text) {
        return shape == Shape.PLAIN && text.charAt(start) == '0';
    }
}
