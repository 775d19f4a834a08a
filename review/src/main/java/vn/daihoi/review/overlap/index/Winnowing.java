package vn.daihoi.review.overlap.index;

import vn.daihoi.review.overlap.TokenText;

/// Chooses the fingerprints of one text: of every nine neighbouring runs of eight tokens the one
/// with the smallest hash.
///
/// The choice depends on those tokens only, so that the same sixteen tokens have the same
/// fingerprint wherever they stand. Runs that say nothing are never chosen.
final class Winnowing {

    /// Tokens of one fingerprint.
    static final int RUN = 8;

    /// Neighbouring runs of which one is chosen.
    static final int WINDOW = 9;

    /// A run needs so many different words, figures not counted: rows of a table are no wording.
    static final int LEAST_WORDS = 4;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long BASE_OF_LEAVING = power(BASE, RUN);
    private static final long NEVER = Long.MAX_VALUE;

    private final int[] codes;
    private final long[] hashes;

    /// @param codes of all tokens of a text
    Winnowing(int[] codes) {
        this.codes = codes;
        this.hashes = hashes(codes);
    }

    /// Hears of chosen runs by place.
    interface Chosen {
        void at(int token, long hash);
    }

    void choose(Chosen chosen) {
        int last = -1;
        for (int to = Math.clamp(hashes.length, 1, WINDOW); to <= hashes.length; to++) {
            int smallest = smallest(Math.max(0, to - WINDOW), to, last);
            if (smallest >= 0 && smallest != last) {
                chosen.at(smallest, hashes[smallest]);
                last = smallest;
            }
        }
    }

    /// Every run that says something.
    void all(Chosen chosen) {
        for (int run = 0; run < hashes.length; run++) {
            if (says(run)) {
                chosen.at(run, hashes[run]);
            }
        }
    }

    private int smallest(int from, int to, int last) {
        if (last < from) {
            return scan(from, to);
        }
        return hashes[to - 1] <= hashes[last] && isUsable(to - 1) ? to - 1 : last;
    }

    /// The last of the smallest; -1 when no run of the window says anything.
    private int scan(int from, int to) {
        while (true) {
            int smallest = from;
            for (int i = from + 1; i < to; i++) {
                smallest = hashes[i] <= hashes[smallest] ? i : smallest;
            }
            if (hashes[smallest] == NEVER) {
                return -1;
            }
            if (isUsable(smallest)) {
                return smallest;
            }
        }
    }

    /// Looked at only when a run would be chosen: most never are.
    private boolean isUsable(int run) {
        if (!says(run)) {
            hashes[run] = NEVER;
        }
        return hashes[run] != NEVER;
    }

    private boolean says(int run) {
        int words = 0;
        for (int i = run; i < run + RUN && words < LEAST_WORDS; i++) {
            words += codes[i] == TokenText.FIGURE || isBefore(run, i) ? 0 : 1;
        }
        return words >= LEAST_WORDS;
    }

    private boolean isBefore(int from, int token) {
        for (int i = from; i < token; i++) {
            if (codes[i] == codes[token]) {
                return true;
            }
        }
        return false;
    }

    private static long[] hashes(int[] codes) {
        var hashes = new long[Math.max(0, codes.length - RUN + 1)];
        long rolling = 0;
        for (int i = 0; i < codes.length; i++) {
            rolling = rolling * BASE + codes[i];
            if (i >= RUN) {
                rolling -= codes[i - RUN] * BASE_OF_LEAVING;
            }
            if (i >= RUN - 1) {
                hashes[i - RUN + 1] = spread(rolling);
            }
        }
        return hashes;
    }

    /// The finish of SplitMix64; [#NEVER] is left out.
    private static long spread(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return mixed == NEVER ? 0 : mixed;
    }

    private static long power(long base, int times) {
        long power = 1;
        for (int i = 0; i < times; i++) {
            power *= base;
        }
        return power;
    }
}
