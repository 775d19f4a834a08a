package vn.daihoi.review.words;

import vn.daihoi.review.text.Span;

/// Counts words as an officer means them: what stands between two blanks and holds at least one
/// letter.
///
/// Figures, dot leaders, underscores and table rules do not count; real papers carry up to 1,850
/// dots that would swell a count by blanks.
public final class Words {

    private Words() {}

    /// Words in the whole text.
    public static int count(String text) {
        return count(text, 0, text.length());
    }

    /// Words that begin within the span.
    public static int count(String text, Span span) {
        return count(text, span.start(), span.end());
    }

    /// Words that begin at `start` or later and before `end`; UTF-16 offsets.
    public static int count(String text, int start, int end) {
        int words = 0;
        boolean letterSeen = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                letterSeen = false;
            } else if (!letterSeen && Character.isLetter(c)) {
                letterSeen = true;
                words++;
            }
        }
        return words;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
