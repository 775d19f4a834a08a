package vn.daihoi.review.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// What a rule on sums knows besides the figures: data of the profile.
///
/// @param complements groups that make up a whole
/// @param traits words for what one person may be besides another, over folded text: such groups
///   overlap and make up nothing
/// @param offices words for posts, over folded text: `3 phó chủ tịch` counts people
/// @param nearPercent parts that miss a total by more than this many per cent of the larger speak
///   of another matter
public record SumWords(Complements complements, Pattern traits, Pattern offices, int nearPercent) {

    public SumWords {
        if (nearPercent < 0) {
            throw new IllegalArgumentException(
                    "near-percent (%d) must be 0 or more.".formatted(nearPercent));
        }
    }

    /// Words of which any may stand.
    public static Pattern any(List<Pattern> patterns) {
        return Pattern.compile(
                String.join("|", patterns.stream().map(Pattern::pattern).toList()),
                Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// Whether a sum may be meant to give a total: it misses by little, or by one.
    boolean isNear(BigDecimal sum, BigDecimal total) {
        return Arithmetic.isNear(sum, total, nearPercent)
                || sum.subtract(total).abs().compareTo(BigDecimal.ONE) == 0;
    }
}
