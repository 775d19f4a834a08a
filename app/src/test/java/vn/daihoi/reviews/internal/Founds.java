package vn.daihoi.reviews.internal;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Level;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.Map;

/// Findings for tests.
final class Founds {

    private Founds() {}

    static Found at(int position, String fingerprint) {
        return of(position, Level.ERROR, new Span(0, 0), fingerprint);
    }

    static Found of(int position, Level level, Span span) {
        return of(position, level, span, "f" + position);
    }

    private static Found of(int position, Level level, Span span, String fingerprint) {
        var words = Bilingual.same("x");
        return new Found(
                position,
                "structure.numbering",
                level,
                span,
                "",
                "",
                words,
                words,
                words,
                "nguồn",
                fingerprint,
                Map.of(),
                List.of(),
                null);
    }
}
