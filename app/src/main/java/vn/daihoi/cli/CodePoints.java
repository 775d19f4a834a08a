package vn.daihoi.cli;

import vn.daihoi.review.text.Span;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Places in a text as other programs count them: characters, not units of UTF-16.
final class CodePoints {

    private final String text;

    /// Where each character of two units begins, in order.
    private final int[] wide;

    CodePoints(String text) {
        this.text = text;
        wide = isPlain(text) ? new int[0] : wide(text);
    }

    /// Nearly all texts are, and a corpus has very many.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] wide(String text) {
        return IntStream.range(0, text.length() - 1)
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray();
    }

    String text() {
        return text;
    }

    int offset(Span span) {
        return at(span.start());
    }

    int length(Span span) {
        return at(span.end()) - at(span.start());
    }

    private int at(int unit) {
        if (wide.length == 0) {
            return unit;
        }
        int before = Arrays.binarySearch(wide, unit);
        return unit - (before < 0 ? -before - 1 : before);
    }
}
