package vn.daihoi.review.overlap;

import java.util.Arrays;

/// A text cut into sentences, headings and list items, by marks and lines alone.
///
/// Long sentences are cut at commas, so that a list without full stops is not one fragment.
final class Fragments {

    /// Tokens from which a comma ends a fragment.
    private static final int LONG = 36;

    /// Tokens at which a fragment ends anywhere.
    private static final int LONGEST = 60;

    private static final int LONGEST_ABBREVIATION = 2;

    private final TokenText text;
    private final int[] first;
    private final int[] fragmentOf;

    private Fragments(TokenText text, int[] first, int[] fragmentOf) {
        this.text = text;
        this.first = first;
        this.fragmentOf = fragmentOf;
    }

    static Fragments of(TokenText text) {
        boolean wrapped = LineWrap.isWrapped(text);
        var first = new int[text.size() + 1];
        var fragmentOf = new int[text.size()];
        int count = 0;
        for (int token = 0; token < text.size(); token++) {
            if (token == 0 || ends(text, token, token - first[count - 1], wrapped)) {
                first[count++] = token;
            }
            fragmentOf[token] = count - 1;
        }
        first[count] = text.size();
        return new Fragments(text, Arrays.copyOf(first, count + 1), fragmentOf);
    }

    int count() {
        return first.length - 1;
    }

    /// First token of the fragment; of the fragment behind the last, the number of tokens.
    int first(int fragment) {
        return first[fragment];
    }

    /// Token behind the fragment's last.
    int behind(int fragment) {
        return first[fragment + 1];
    }

    int length(int fragment) {
        return first[fragment + 1] - first[fragment];
    }

    int of(int token) {
        return fragmentOf[token];
    }

    /// UTF-16 offset of the fragment's first character.
    int start(int fragment) {
        return text.start(first[fragment]);
    }

    /// UTF-16 offset behind the fragment's last character.
    int end(int fragment) {
        return text.end(first[fragment + 1] - 1);
    }

    TokenText text() {
        return text;
    }

    /// Whether a fragment ends before the token.
    private static boolean ends(TokenText text, int token, int length, boolean wrapped) {
        if (length >= LONGEST) {
            return true;
        }
        var whole = text.text();
        int from = text.end(token - 1);
        int to = text.start(token);
        boolean stop = false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            switch (whole.charAt(i)) {
                case '\n', '\f', '\u2028', '\u2029' -> lines++;
                case '\r' -> lines += i + 1 < to && whole.charAt(i + 1) == '\n' ? 0 : 1;
                case '!', '?', '…', ';', '•', '\u3002' -> stop = true;
                case '.' -> stop |= isFullStop(text, token, i);
                case ',', ':' -> stop |= length >= LONG;
                default -> {}
            }
        }
        return stop || lines > 1 || lines == 1 && (!wrapped || opensLine(text, token));
    }

    private static boolean isFullStop(TokenText text, int token, int at) {
        char next = text.text().charAt(text.start(token));
        boolean abbreviation =
                at == text.end(token - 1)
                        && text.end(token - 1) - text.start(token - 1) <= LONGEST_ABBREVIATION
                        && Character.isUpperCase(text.text().charAt(text.start(token - 1)));
        return !Character.isLowerCase(next) && !abbreviation;
    }

    /// In a text whose lines are wrapped: a list mark at the line's beginning, or a line that ends
    /// in a colon before it.
    private static boolean opensLine(TokenText text, int token) {
        var whole = text.text();
        for (int i = text.end(token - 1); i < text.start(token); i++) {
            if ("-–—+*:)".indexOf(whole.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.isFigure(token)
                && text.end(token) < whole.length()
                && ".)".indexOf(whole.charAt(text.end(token))) >= 0;
    }
}
