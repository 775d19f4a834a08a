package vn.daihoi.review.overlap;

/// Tells whether a text's lines end where the page did, as in text taken from a PDF, and not where
/// a paragraph does.
final class LineWrap {

    /// One line in so many that goes on in lower case is enough.
    private static final int ONE_IN = 4;

    private LineWrap() {}

    static boolean isWrapped(TokenText text) {
        int lines = 0;
        int goOn = 0;
        for (int token = 1; token < text.size(); token++) {
            if (text.start(token) - text.end(token - 1) > 0 && hasLineEnd(text, token)) {
                lines++;
                goOn += goesOn(text, token) ? 1 : 0;
            }
        }
        return goOn * ONE_IN > lines;
    }

    private static boolean hasLineEnd(TokenText text, int token) {
        var whole = text.text();
        for (int i = text.end(token - 1); i < text.start(token); i++) {
            char c = whole.charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /// Nothing but blanks before it, and lower case.
    private static boolean goesOn(TokenText text, int token) {
        var whole = text.text();
        return Character.isLowerCase(whole.charAt(text.start(token)))
                && whole.substring(text.end(token - 1), text.start(token)).isBlank();
    }
}
