package vn.daihoi.review.text;

/// A run of characters in a document's text.
///
/// @param start UTF-16 offset, inclusive
/// @param end UTF-16 offset, exclusive, not before `start`
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "Span [%d, %d) is out of order.".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
