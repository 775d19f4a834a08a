package vn.daihoi.review.sections;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

/// Where the parts of an official paper stand that are not its body.
///
/// @param head issuer, motto, number, place and date; empty at 0 when there is none
/// @param title type line and subject; null when none was found
/// @param titleText words of the title on one line; empty when none was found
/// @param issuer who issues the paper, as its head says; empty when it does not say
/// @param tail recipients and signature; null when none was found
public record FormParts(
        Span head, @Nullable Span title, String titleText, String issuer, @Nullable Span tail) {

    /// Whether an offset lies in head or tail, where blanks to be filled in by hand are in order.
    public boolean isForm(int offset) {
        return contains(head, offset) || contains(tail, offset);
    }

    private static boolean contains(@Nullable Span span, int offset) {
        return span != null && offset >= span.start() && offset < span.end();
    }
}
