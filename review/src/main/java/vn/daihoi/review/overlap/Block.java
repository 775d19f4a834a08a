package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.List;

/// Fragments of both texts that belong together: a rectangle of the two texts.
///
/// @param here first fragment in the first text
/// @param hereEnd fragment behind the last
/// @param there first fragment in the second text
/// @param thereEnd fragment behind the last
/// @param links what ties the two sides, all inside
record Block(int here, int hereEnd, int there, int thereEnd, List<Link> links) {

    static Block of(List<Link> links) {
        return new Block(
                links.stream().mapToInt(Link::here).min().orElseThrow(),
                links.stream().mapToInt(Link::here).max().orElseThrow() + 1,
                links.stream().mapToInt(Link::there).min().orElseThrow(),
                links.stream().mapToInt(Link::there).max().orElseThrow() + 1,
                links);
    }

    /// Whether both sides come within `gap` characters of the other block's.
    boolean isNear(Block other, Fragments a, Fragments b, int gap) {
        return distance(a, here, hereEnd, other.here, other.hereEnd) <= gap
                && distance(b, there, thereEnd, other.there, other.thereEnd) <= gap;
    }

    Block with(Block other) {
        var both = new ArrayList<>(links);
        both.addAll(other.links);
        return new Block(
                Math.min(here, other.here),
                Math.max(hereEnd, other.hereEnd),
                Math.min(there, other.there),
                Math.max(thereEnd, other.thereEnd),
                both);
    }

    private static int distance(Fragments text, int from, int to, int from2, int to2) {
        return Math.max(
                0,
                Math.max(
                        text.start(from2) - text.end(to - 1),
                        text.start(from) - text.end(to2 - 1)));
    }
}
