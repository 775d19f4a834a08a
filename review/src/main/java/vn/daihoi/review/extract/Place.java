package vn.daihoi.review.extract;

/// Where words of the extracted text stand in the part of the file that holds them.
///
/// @param start before the first character
/// @param end behind the last one; the same as `start` for a place without words
public record Place(Point start, Point end) {

    /// One point between characters.
    ///
    /// @param tag as in [Origin]
    /// @param at characters behind that tag; [Origin#WHOLE] for the element of `tag` as a whole
    public record Point(int tag, int at) {}

    /// Whether there is nothing between both ends.
    public boolean isPoint() {
        return start.equals(end) && start.at() != Origin.WHOLE;
    }
}
