package vn.daihoi.review.extract;

import java.util.Map;

/// Texts that the body of a Word file refers to by id.
///
/// @param footnotes words by id
/// @param endnotes words by id
/// @param comments words by id, without those that this program wrote itself
record DocxNotes(
        Map<String, Piece> footnotes, Map<String, Piece> endnotes, Map<String, String> comments) {

    /// Author of the comments that carry findings back into a file.
    static final String OWN_AUTHOR = "Daihoi";

    static DocxNotes none() {
        return new DocxNotes(Map.of(), Map.of(), Map.of());
    }
}
