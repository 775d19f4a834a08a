package vn.daihoi.review.overlap.index;

/// Tells whether two texts share enough that is not common wording to be looked at closely, without
/// reading them again.
///
/// A fingerprint that few texts share may yet stand at the edge of a block that very many share:
/// with another choice there, or with one more word by chance. So the whole run is looked at.
final class RareRuns {

    /// Tokens of a run.
    private static final int LEAST_TOKENS = 12;

    /// So many words beside a common block are not the same by chance.
    private static final int LEAST_RARE = 4;

    private final byte[][] outlines;
    private final CommonPlaces common;

    /// @param outlines of all texts, see [#outline]
    RareRuns(byte[][] outlines, CommonPlaces common) {
        this.outlines = outlines;
        this.common = common;
    }

    /// One byte a token: enough to see where a shared run ends, but for a token in 256.
    static byte[] outline(int[] codes) {
        var outline = new byte[codes.length];
        for (int i = 0; i < outline.length; i++) {
            outline[i] = (byte) codes[i];
        }
        return outline;
    }

    boolean areShared(int here, int there, Meeting meeting) {
        for (int i = 0; i < meeting.size(); i++) {
            if (isRare(here, meeting.here(i), there, meeting.there(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRare(int here, int placeHere, int there, int placeThere) {
        int back = back(outlines[here], placeHere, outlines[there], placeThere);
        int on = on(outlines[here], placeHere, outlines[there], placeThere);
        return isFree(here, placeHere - back, placeHere + on)
                && isFree(there, placeThere - back, placeThere + on);
    }

    private boolean isFree(int text, int from, int to) {
        return to - from >= LEAST_TOKENS && common.longestFree(text, from, to) >= LEAST_RARE;
    }

    private static int back(byte[] here, int placeHere, byte[] there, int placeThere) {
        int most = Math.min(placeHere, placeThere);
        int back = 0;
        while (back < most && here[placeHere - back - 1] == there[placeThere - back - 1]) {
            back++;
        }
        return back;
    }

    private static int on(byte[] here, int placeHere, byte[] there, int placeThere) {
        int most = Math.min(here.length - placeHere, there.length - placeThere);
        int on = 0;
        while (on < most && here[placeHere + on] == there[placeThere + on]) {
            on++;
        }
        return on;
    }
}
