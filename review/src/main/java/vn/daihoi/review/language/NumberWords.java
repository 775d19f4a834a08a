package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/// Numbers that are spelt out: `hai mươi mốt`, `một trăm linh năm`, `ba nghìn hai trăm`.
final class NumberWords {

    private final Map<String, Integer> digits;
    private final Map<String, Integer> thousands;
    private final Set<String> tens;
    private final Set<String> hundred;
    private final Set<String> links;

    NumberWords(Vocabulary words) {
        this.digits = words.numbers("digits");
        this.thousands = words.numbers("thousands");
        this.tens = Set.copyOf(words.list("tens"));
        this.hundred = Set.copyOf(words.list("hundred"));
        this.links = Set.copyOf(words.list("links"));
    }

    /// @param folded number words, parted by blanks
    /// @return their value, or null when they make no number
    @Nullable BigDecimal value(String folded) {
        var sum = new Sum();
        for (var word : folded.split("\\s+")) {
            if (!add(sum, word)) {
                return null;
            }
        }
        return BigDecimal.valueOf(sum.value());
    }

    /// The exponent of a power of ten, 0 for any other word.
    int exponent(String word) {
        return thousands.getOrDefault(word, 0);
    }

    private boolean add(Sum sum, String word) {
        if (thousands.containsKey(word)) {
            return sum.scale(BigDecimal.TEN.pow(exponent(word)).longValueExact());
        }
        if (hundred.contains(word)) {
            return sum.hundred();
        }
        if (tens.contains(word)) {
            return sum.tens();
        }
        return links.contains(word) || sum.digit(digits.getOrDefault(word, 0));
    }

    /// What was read so far: full groups of three, the group being read, its last digit.
    private static final class Sum {

        private static final int NONE = -1;

        private long total;
        private long group;
        private long digit = NONE;
        private long lastScale = Long.MAX_VALUE;

        long value() {
            return total + group + Math.max(digit, 0);
        }

        boolean digit(int value) {
            boolean first = digit == NONE;
            digit = value;
            return first;
        }

        boolean tens() {
            boolean fits = group % 100 == 0;
            group += Math.abs(digit) * 10;
            digit = NONE;
            return fits;
        }

        boolean hundred() {
            boolean fits = digit != NONE && group == 0;
            group = digit * 100;
            digit = NONE;
            return fits;
        }

        boolean scale(long power) {
            group += Math.max(digit, 0);
            boolean fits = group > 0 && power < lastScale;
            total += group * power;
            lastScale = power;
            group = 0;
            digit = NONE;
            return fits;
        }
    }
}
