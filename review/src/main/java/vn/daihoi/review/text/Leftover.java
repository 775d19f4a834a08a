package vn.daihoi.review.text;

/// Something that a finished document should not carry any more.
///
/// @param kind what was left
/// @param span where in the extracted text; empty span at the place where deleted or hidden text or
///   guidance stood
/// @param detail the deleted, hidden, commented or guiding words, shortened to 200 characters; may
///   be empty
public record Leftover(Kind kind, Span span, String detail) {

    public enum Kind {
        INSERTION,
        DELETION,
        COMMENT,
        HIDDEN_TEXT,
        HIGHLIGHT,
        /// words of a form that tell what to write, shown until something is written in their place
        GUIDANCE
    }
}
