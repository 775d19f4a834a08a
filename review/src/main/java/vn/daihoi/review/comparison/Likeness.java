package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.words.Folded;

import java.util.Set;

/// Whether two sentences of one text say the same.
///
/// @param leastSame share of words in percent of the longer one
/// @param telling folded words that make another statement of the same words: denials, ordinals
record Likeness(TokenText text, int leastSame, Set<String> telling) {

    private static final int PERCENT = 100;

    /// What a word says: figures by what is written, other words by their code.
    long word(int token) {
        return text.isFigure(token) ? text.word(token).hashCode() : text.code(token);
    }

    boolean isSame(int[] one, int[] other) {
        int longer = Math.max(one.length, other.length);
        int shorter = Math.min(one.length, other.length);
        return shorter * PERCENT >= longer * leastSame && isSame(one, other, table(one, other));
    }

    /// Longest row of the same words in both; a row ends where a word differs.
    Run longestRun(int[] one, int[] other) {
        var longest = new Run(0, 0, 0);
        var lengths = new int[other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = 0; j < other.length; j++) {
                lengths[j] = word(one[i]) == word(other[j]) ? lengths[j + 1] + 1 : 0;
                if (lengths[j] >= longest.length()) {
                    longest = new Run(i, j, lengths[j]);
                }
            }
        }
        return longest;
    }

    /// The same words in a row in two sentences.
    ///
    /// @param from number of the word in the first where it begins
    /// @param again number of the word in the second
    record Run(int from, int again, int length) {}

    /// Longest common rows of words behind each pair of places.
    private int[][] table(int[] one, int[] other) {
        var same = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                same[i][j] =
                        word(one[i]) == word(other[j])
                                ? same[i + 1][j + 1] + 1
                                : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return same;
    }

    private boolean isSame(int[] one, int[] other, int[][] same) {
        if (same[0][0] * PERCENT < Math.max(one.length, other.length) * leastSame) {
            return false;
        }
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            if (i < one.length && j < other.length && word(one[i]) == word(other[j])) {
                i++;
                j++;
            } else if (j == other.length || i < one.length && same[i + 1][j] >= same[i][j + 1]) {
                if (isTelling(one[i], i)) {
                    return false;
                }
                i++;
            } else {
                if (isTelling(other[j], j)) {
                    return false;
                }
                j++;
            }
        }
        return true;
    }

    /// Whether a word that only one of them has makes it another statement: a figure, a name, a
    /// denial.
    private boolean isTelling(int token, int at) {
        var word = text.word(token);
        return text.isFigure(token)
                || at > 0 && Character.isUpperCase(word.charAt(0))
                || telling.contains(Folded.of(word));
    }
}
