package vn.daihoi.review.annotate;

import vn.daihoi.review.text.Span;

import java.util.List;

/// What is to be written beside words of a document.
///
/// @param span in the extracted text; empty for a place between words
/// @param lines plain text, one paragraph each, the first one tells what is wrong; at least one
public record Note(Span span, List<String> lines) {

    public Note {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A note needs words.");
        }
    }
}
