package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts of two texts around places that are known to be the same.
///
/// @param here tokens of the first text
/// @param there tokens of the second
record Surroundings(Range here, Range there) {

    /// Tokens to either side that are looked at: about the gap that a passage may have, thrice.
    private static final int MARGIN = 160;

    private static final Comparator<Surroundings> BY_PLACE =
            Comparator.<Surroundings>comparingInt(area -> area.here.from())
                    .thenComparingInt(area -> area.there.from());

    /// @return parts that do not overlap on both sides, by place
    static List<Surroundings> of(
            TokenText here, TokenText there, int[] seedsHere, int[] seedsThere) {
        var areas = new ArrayList<Surroundings>();
        for (int i = 0; i < seedsHere.length; i++) {
            areas.add(new Surroundings(around(seedsHere[i], here), around(seedsThere[i], there)));
        }
        areas.sort(BY_PLACE);
        for (int i = 0; i < areas.size(); i++) {
            for (int k = i + 1; k < areas.size(); k++) {
                if (areas.get(i).meets(areas.get(k))) {
                    areas.set(i, areas.get(i).with(areas.remove(k)));
                    k = i;
                }
            }
        }
        return areas;
    }

    private static Range around(int token, TokenText text) {
        return new Range(Math.max(0, token - MARGIN), Math.min(text.size(), token + MARGIN));
    }

    private boolean meets(Surroundings other) {
        return here.meets(other.here) && there.meets(other.there);
    }

    private Surroundings with(Surroundings other) {
        return new Surroundings(here.with(other.here), there.with(other.there));
    }
}
