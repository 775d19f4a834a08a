package vn.daihoi.review.extract;

import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;

/// A file as text, with the way back from the text into the file.
///
/// @param origins by offset; empty for formats into which no notes are written
/// @param lines of a PDF, by number from 1; empty for other formats
record Reading(ExtractedDocument document, List<Origin> origins, List<PdfLine> lines) {

    Reading withLines(List<PdfLine> all) {
        return new Reading(document, origins, all);
    }
}
