package vn.daihoi.review.extract;

/// Where a run of the extracted text stands in its file.
///
/// @param start UTF-16 offset in the text as read, before NFC, inclusive
/// @param end exclusive
/// @param tag the tag of the part that the characters follow: start and end tags of elements are
///   counted together from 1, an empty element counts twice; for a PDF the number of the line
/// @param from first character behind that tag, in UTF-16 units as an XML parser gives them;
///   [#WHOLE] when the run stands for the element of `tag`, for instance a note for its reference
/// @param to exclusive
public record Origin(int start, int end, int tag, int from, int to) {

    /// In place of `from`: no single characters, the element as a whole.
    public static final int WHOLE = -1;

    static Origin whole(int start, int end, int tag) {
        return new Origin(start, end, tag, WHOLE, WHOLE);
    }

    public boolean isWhole() {
        return from == WHOLE;
    }

    Origin moved(int by) {
        return new Origin(start + by, end + by, tag, from, to);
    }

    /// The part of this run between two offsets, which must touch it.
    Origin within(int lead, int last) {
        int first = Math.max(start, lead);
        int behind = Math.min(end, last);
        return new Origin(first, behind, tag, place(first), place(behind));
    }

    /// The place in the file that belongs to an offset of this run. A run whose letters were
    /// changed in number keeps only its two ends.
    int place(int offset) {
        if (isWhole()) {
            return WHOLE;
        }
        if (end - start == to - from) {
            return from + offset - start;
        }
        return offset < end ? from : to;
    }
}
