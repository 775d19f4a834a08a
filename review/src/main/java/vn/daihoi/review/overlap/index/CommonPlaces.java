package vn.daihoi.review.overlap.index;

import java.util.Arrays;

/// Where common wording stands in each text of a shelf.
final class CommonPlaces {

    private final int[] starts;
    private final int[] places;

    /// @param common fingerprints of common wording
    CommonPlaces(SortedRun common, int texts) {
        var shape = common.shape();
        starts = new int[texts + 1];
        common.forEach(entry -> starts[shape.text(entry) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        places = new int[starts[texts]];
        int[] next = starts.clone();
        common.forEach(entry -> places[next[shape.text(entry)]++] = shape.place(entry));
        for (int text = 0; text < texts; text++) {
            Arrays.sort(places, starts[text], starts[text + 1]);
        }
    }

    /// The most tokens in a row between two tokens that are no common wording.
    ///
    /// @param to exclusive
    int longestFree(int text, int from, int to) {
        int at = Arrays.binarySearch(places, starts[text], starts[text + 1], from - Winnowing.RUN);
        int free = from;
        int longest = 0;
        for (int i = at < 0 ? -at - 1 : at; i < starts[text + 1] && places[i] < to; i++) {
            longest = Math.max(longest, places[i] - free);
            free = Math.max(free, places[i] + Winnowing.RUN);
        }
        return Math.max(longest, to - free);
    }
}
