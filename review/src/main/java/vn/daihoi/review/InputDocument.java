package vn.daihoi.review;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.ExtractedDocument;

/// One paper to review.
///
/// @param document its text
/// @param kind public id of its kind, such as `bao-cao-chinh-tri`; null lets the program detect it
public record InputDocument(ExtractedDocument document, @Nullable String kind) {}
