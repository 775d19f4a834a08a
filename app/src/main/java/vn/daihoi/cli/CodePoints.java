package vn.daihoi.cli;

import vn.daihoi.review.text.Span;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Places in a text as other programs count them: characters, not units of UTF-16.
final class CodePoints {

    /// Where each character of two units begins, in order.
    private final int[] wide;

    CodePoints(String text) {
        wide =
                IntStream.range(0, Math.max(0, text.length() - 1))
                        .filter(i -> Character.isHighSurrogate(text.charAt(i)))
                        .filter(i -> Character.isLowSurrogate(text.charAt(i + 1)))
                        .toArray();
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
