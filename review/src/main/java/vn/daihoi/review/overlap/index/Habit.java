package vn.daihoi.review.overlap.index;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// What usually stands beside a run of common wording: up to the next fingerprint on either side
/// the wording is common too, where most who have it go on in the same way.
///
/// @param before outlines of the tokens before the run, nearest first
/// @param behind outlines of the tokens behind it
record Habit(byte[] before, byte[] behind) {

    /// Beyond, another fingerprint speaks for the wording.
    static final int REACH = Winnowing.WINDOW;

    /// Texts that are asked.
    private static final int ASKED = 15;

    static Habit of(HashGroups groups, int from, int to, byte[][] outlines) {
        return new Habit(
                usual(groups, from, to, outlines, -1, -1),
                usual(groups, from, to, outlines, Winnowing.RUN, 1));
    }

    private static byte[] usual(
            HashGroups groups, int from, int to, byte[][] outlines, int first, int step) {
        var usual = new byte[REACH];
        for (int i = 0; i < REACH; i++) {
            var token = usual(groups, from, to, outlines, first + i * step);
            if (token == null) {
                return Arrays.copyOf(usual, i);
            }
            usual[i] = token;
        }
        return usual;
    }

    /// What more than half of those asked have; null when they differ.
    private static @Nullable Byte usual(
            HashGroups groups, int from, int to, byte[][] outlines, int distance) {
        int asked = Math.min(ASKED, to - from);
        var votes = new int[1 << Byte.SIZE];
        for (int i = 0; i < asked; i++) {
            long entry = groups.sorted()[from + i * ((to - from) / asked)];
            var outline = outlines[groups.shape().text(entry)];
            int at = groups.shape().place(entry) + distance;
            if (at >= 0 && at < outline.length && 2 * ++votes[outline[at] & 0xFF] > asked) {
                return outline[at];
            }
        }
        return null;
    }

    /// Tokens before a place that are as usual.
    int before(byte[] outline, int place) {
        int most = Math.min(before.length, place);
        int same = 0;
        while (same < most && outline[place - 1 - same] == before[same]) {
            same++;
        }
        return same;
    }

    /// Tokens behind the run at a place that are as usual.
    int behind(byte[] outline, int place) {
        int first = place + Winnowing.RUN;
        int most = Math.min(behind.length, outline.length - first);
        int same = 0;
        while (same < most && outline[first + same] == behind[same]) {
            same++;
        }
        return same;
    }
}
