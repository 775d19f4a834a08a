package vn.daihoi.review;

import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.text.ExtractedDocument;

/// One paper as it was understood.
///
/// @param document its text
/// @param kind public id of its kind, `khac` when unknown
/// @param kindGiven whether the caller named the kind; otherwise it was detected
/// @param outline its parts
/// @param words letters-only words of the whole text
public record ReviewedDocument(
        ExtractedDocument document, String kind, boolean kindGiven, Outline outline, int words) {}
