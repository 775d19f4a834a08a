package vn.daihoi.review.language;

import java.util.List;

/// Beginnings of words: letters as they stand, or `#` for any digit.
record Starts(List<String> words, boolean digit) {

    private static final String DIGIT = "#";

    Starts(List<String> words) {
        this(words.stream().filter(word -> !word.equals(DIGIT)).toList(), words.contains(DIGIT));
    }

    /// Whether a word begins at the offset, and in this way.
    boolean fit(String folded, int at) {
        char c = folded.charAt(at);
        if (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            return false;
        }
        return digit && c >= '0' && c <= '9' || startsWord(folded, at, c);
    }

    private boolean startsWord(String folded, int at, char c) {
        for (var word : words) {
            if (word.charAt(0) == c && folded.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
