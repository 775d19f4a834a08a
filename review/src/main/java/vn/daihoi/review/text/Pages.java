package vn.daihoi.review.text;

/// How many pages a document has, and how that is known.
///
/// @param value pages, 1 or more
/// @param method where the number comes from: exact for PDF, otherwise the writer's own record or
///   our estimate
public record Pages(int value, Method method) {

    public enum Method {
        /// counted in the file
        EXACT,
        /// written into the file by the program that saved it last; may be stale
        SAVED,
        /// from the breaks that the last layout left in the file
        LAYOUT_BREAKS,
        /// from words and lines of an A4 page at 14 points
        ESTIMATE
    }
}
