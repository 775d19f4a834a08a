package vn.daihoi.review.papers;

/// What a typed number is.
public sealed interface NumberReading {

    record Read(PaperNumber number) implements NumberReading {}

    /// @param piece what is wrong, as typed; may be empty
    /// @param better what may have been meant; empty when that can't be told
    record Refused(NumberFault fault, String piece, String better) implements NumberReading {}
}
