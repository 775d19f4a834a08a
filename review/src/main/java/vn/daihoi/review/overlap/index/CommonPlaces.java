package vn.daihoi.review.overlap.index;

import java.util.Arrays;

/// Where common wording stands in each text of a shelf.
final class CommonPlaces {

    /// Bits of how far common wording reaches beyond a place, on either side.
    private static final int REACH_BITS = 8;

    private final byte[][] outlines;
    private final int[] starts;

    /// By text in order: place, tokens before it, tokens behind it.
    private final long[] places;

    private final int[] next;

    /// @param common fingerprints of common wording
    /// @param outlines of all texts, see [RareRuns#outline]
    CommonPlaces(SortedRun common, byte[][] outlines) {
        this.outlines = outlines;
        var shape = common.shape();
        starts = new int[outlines.length + 1];
        common.forEach(entry -> starts[shape.text(entry) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        places = new long[starts[outlines.length]];
        next = starts.clone();
        for (int part = 0; part < shape.parts(); part++) {
            fill(common.groups(part));
        }
        for (int text = 0; text < outlines.length; text++) {
            Arrays.sort(places, starts[text], starts[text + 1]);
        }
    }

    private void fill(HashGroups groups) {
        int to;
        for (int from = 0; from < groups.sorted().length; from = to) {
            to = groups.end(from);
            var habit = Habit.of(groups, from, to, outlines);
            for (int i = from; i < to; i++) {
                add(
                        groups.shape().text(groups.sorted()[i]),
                        groups.shape().place(groups.sorted()[i]),
                        habit);
            }
        }
    }

    private void add(int text, int place, Habit habit) {
        long before = habit.before(outlines[text], place);
        long behind = habit.behind(outlines[text], place);
        places[next[text]++] = (long) place << 2 * REACH_BITS | before << REACH_BITS | behind;
    }

    /// The most tokens in a row between two tokens that are no common wording.
    ///
    /// @param to exclusive
    int longestFree(int text, int from, int to) {
        long first = Math.max(0, from - Winnowing.RUN - Habit.REACH);
        int at =
                Arrays.binarySearch(
                        places, starts[text], starts[text + 1], first << 2 * REACH_BITS);
        int free = from;
        int longest = 0;
        for (int i = at < 0 ? -at - 1 : at; i < starts[text + 1] && begin(i) < to; i++) {
            longest = Math.max(longest, begin(i) - free);
            free = Math.max(free, end(i));
        }
        return Math.max(longest, to - free);
    }

    private int begin(int i) {
        return place(i) - (int) (places[i] >>> REACH_BITS & (1 << REACH_BITS) - 1);
    }

    private int end(int i) {
        return place(i) + Winnowing.RUN + (int) (places[i] & (1 << REACH_BITS) - 1);
    }

    private int place(int i) {
        return (int) (places[i] >>> 2 * REACH_BITS);
    }
}
