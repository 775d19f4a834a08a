package vn.daihoi.review.overlap.index;

import java.util.Arrays;

/// The entries of one part, group by group: a group has one hash.
///
/// @param sorted not to be changed
record HashGroups(Shape shape, int part, long[] sorted) {

    /// Tells whether a group stays.
    interface Choice {
        boolean keeps(int from, int to);
    }

    /// The entries of the groups that stay.
    long[] kept(Choice choice) {
        var stay = new long[sorted.length];
        int kept = 0;
        int from = 0;
        while (from < sorted.length) {
            int to = end(from);
            if (choice.keeps(from, to)) {
                System.arraycopy(sorted, from, stay, kept, to - from);
                kept += to - from;
            }
            from = to;
        }
        return Arrays.copyOf(stay, kept);
    }

    /// Whether several texts have it, but not more than `most`, and nobody gave it to all.
    boolean isRare(int from, int to, Commonness wording, int most) {
        int texts = texts(from, to);
        return texts > 1 && texts <= most && !isGiven(from, wording);
    }

    boolean isCommon(int from, int to, Commonness wording, int most) {
        return texts(from, to) > most || isGiven(from, wording);
    }

    private boolean isGiven(int at, Commonness wording) {
        return wording.isGiven(shape.hash(part, sorted[at]));
    }

    /// End of the group that holds this entry.
    int end(int from) {
        int to = from + 1;
        while (to < sorted.length && shape.isSameHash(sorted[from], sorted[to])) {
            to++;
        }
        return to;
    }

    /// Different texts of a group.
    int texts(int from, int to) {
        int texts = 0;
        int before = -1;
        for (int i = from; i < to; i++) {
            int text = shape.text(sorted[i]);
            texts += text == before ? 0 : 1;
            before = text;
        }
        return texts;
    }

    /// The first entry of a hash, or where it would stand.
    int find(long hash) {
        int at = Arrays.binarySearch(sorted, shape.first(hash));
        return at < 0 ? -at - 1 : at;
    }

    boolean isAt(int at, long hash) {
        return at < sorted.length && shape.isSameHash(sorted[at], shape.first(hash));
    }
}
