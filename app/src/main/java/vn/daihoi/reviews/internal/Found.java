package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.Map;

/// A finding of a run, with the decision on it that holds now.
///
/// @param position order within the run, from 1
/// @param span in the extracted text; empty where the finding has no place
/// @param section heading around it; empty outside of sections
/// @param quote words at the place; may be empty
/// @param fingerprint the same for the same fault in another version
/// @param measured figures behind the message
/// @param related other places that belong to it
/// @param waiver null while the finding stands
public record Found(
        int position,
        String rule,
        Level level,
        Span span,
        String section,
        String quote,
        Bilingual message,
        Bilingual why,
        Bilingual mend,
        String source,
        String fingerprint,
        Map<String, Object> measured,
        List<Place> related,
        @Nullable Waived waiver) {

    public Found {
        measured = Map.copyOf(measured);
        related = List.copyOf(related);
    }

    /// Another place.
    public record Place(String file, int start, int end, String quote) {}

    /// As the review library gave it.
    ///
    /// @param file name of the paper
    Finding finding(String file) {
        return new Finding(
                rule,
                level,
                file,
                span,
                section,
                quote,
                message,
                why,
                mend,
                source,
                fingerprint,
                measured,
                related.stream()
                        .map(place ->
                                new Finding.Related(
                                        place.file(),
                                        new Span(place.start(), place.end()),
                                        place.quote()))
                        .toList(),
                waiver == null ? null : new Waiver(fingerprint, waiver.reason(), waiver.by()));
    }

    public boolean stands() {
        return waiver == null;
    }
}
