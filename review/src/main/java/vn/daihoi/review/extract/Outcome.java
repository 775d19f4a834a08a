package vn.daihoi.review.extract;

import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;

/// What came of reading one file. A refusal is a value: an officer must be told why, and how to
/// cure it.
public sealed interface Outcome {

    /// @param formatMismatch whether the name promises another format than the bytes hold, for
    ///   instance a PDF named `.docx`
    record Extracted(ExtractedDocument document, boolean formatMismatch) implements Outcome {}

    /// @param details arguments of the message, as described at each [Reason]; may be empty
    record Unreadable(Reason reason, List<String> details) implements Outcome {
        public Unreadable {
            details = List.copyOf(details);
        }
    }
}
