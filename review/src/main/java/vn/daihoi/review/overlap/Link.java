package vn.daihoi.review.overlap;

import java.util.Comparator;

/// Two sentences that are alike.
///
/// @param here fragment of the first text
/// @param there fragment of the second
/// @param strength 0 to 1
/// @param seed whether a passage may begin here
record Link(int here, int there, double strength, boolean seed) {

    static final Comparator<Link> BY_PLACE =
            Comparator.comparingInt(Link::here).thenComparingInt(Link::there);

    long key() {
        return key(here, there);
    }

    static long key(int here, int there) {
        return (long) here << 32 | there;
    }
}
