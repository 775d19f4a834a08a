package vn.daihoi.review.annotate;

/// Where bytes may be put into a part without changing what it holds.
///
/// @param position in the bytes of the part
/// @param before what closes the elements that are open there and must not hold a note
/// @param behind what opens them again
/// @param keepsBlanks place inside of a start tag where it must say that blanks count, 0 for none
record Spot(int position, String before, String behind, int keepsBlanks) {

    static Spot at(int position) {
        return new Spot(position, "", "", 0);
    }
}
