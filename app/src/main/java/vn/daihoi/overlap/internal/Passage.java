package vn.daihoi.overlap.internal;

import vn.daihoi.review.overlap.PassageType;
import vn.daihoi.review.text.Span;

import java.time.Instant;
import java.util.List;

/// A passage that two documents share, looked at from one of them.
///
/// @param position on the page, from 1
/// @param common whether it is shown and never counted
/// @param changes figures and names that differ
/// @param fingerprint the same for the same words on both sides in later versions
public record Passage(
        int position,
        PassageType type,
        double score,
        boolean common,
        List<Change> changes,
        String fingerprint,
        Place mine,
        Place theirs) {

    public Passage {
        changes = List.copyOf(changes);
    }

    /// Where it stands in one document.
    ///
    /// @param words counted
    /// @param number of the first version that holds it
    /// @param since when that version came
    public record Place(Span span, int words, String text, int number, Instant since) {}

    /// A figure or name that differs, with its place in both texts.
    public record Change(Span mine, Span theirs, boolean figure) {

        Change turned() {
            return new Change(theirs, mine, figure);
        }
    }

    /// Seen from the other document.
    Passage turned() {
        return new Passage(
                position,
                type,
                score,
                common,
                changes.stream().map(Change::turned).toList(),
                fingerprint,
                theirs,
                mine);
    }
}
