package vn.daihoi.review.language;

import vn.daihoi.review.text.Span;

/// Looks for words only where a word, a number or a mark begins: at one letter of four or five.
public final class WordStart {

    private WordStart() {}

    /// Whether the pattern, which must not match from within a word, matches somewhere.
    public static boolean finds(Search search, CharSequence text) {
        return finds(search, text, new Span(0, text.length()));
    }

    /// The same within a part of the text; what stands around it is seen.
    public static boolean finds(Search search, CharSequence text, Span part) {
        var matcher = search.pattern().matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = part.start(); at < part.end(); at++) {
            if (search.mayBegin(text, at)
                    && isAt(text, at)
                    && matcher.region(at, part.end()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(CharSequence text, int at) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter)
                ? at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
                : !Character.isWhitespace(letter);
    }
}
