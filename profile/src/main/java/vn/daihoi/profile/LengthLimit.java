package vn.daihoi.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How long a document of a kind may be at a level. Pages are what officers speak of, words are
/// what is measured.
///
/// @param maxPages suggested pages of the official form, over 0
/// @param wordsPerPage words on such a page, split at blanks and counting those with letters only
public record LengthLimit(String level, BigDecimal maxPages, int wordsPerPage, Basis basis) {

    /// Longest length in time, in words.
    public int maxWords() {
        return maxPages.multiply(BigDecimal.valueOf(wordsPerPage))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }
}
