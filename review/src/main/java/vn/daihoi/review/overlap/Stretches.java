package vn.daihoi.review.overlap;

import java.util.Arrays;

/// Counts stretches of [#LENGTH] tokens, or just remembers them. Primitive, since every token of
/// every text begins one.
final class Stretches {

    /// Tokens of a stretch: shorter ones are in every text, longer ones miss short names.
    static final int LENGTH = 4;

    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private int[] counts = new int[FIRST];
    private int size;

    /// The stretch that begins at a token.
    ///
    /// @return never 0
    static long at(int[] codes, int token) {
        long hash = 0;
        for (int i = token; i < token + LENGTH; i++) {
            hash = (hash ^ codes[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    /// Marks every token that lies in one of these stretches.
    boolean[] marked(int[] codes) {
        var marked = new boolean[codes.length];
        mark(codes, marked);
        return marked;
    }

    /// Marks every token that lies in one of these stretches, and leaves the others as they are.
    void mark(int[] codes, boolean[] marked) {
        for (int i = 0; size > 0 && i + LENGTH <= codes.length; i++) {
            if (count(at(codes, i)) > 0) {
                Arrays.fill(marked, i, i + LENGTH, true);
            }
        }
    }

    void add(long stretch) {
        int slot = slot(stretch);
        if (counts[slot]++ == 0) {
            keys[slot] = stretch;
            if (++size * 2 > keys.length) {
                grow();
            }
        }
    }

    int count(long stretch) {
        return counts[slot(stretch)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// All that were added at least `least` times.
    Stretches atLeast(int least) {
        return where((_, count) -> count >= least);
    }

    interface Condition {
        boolean holds(long stretch, int count);
    }

    /// All for which a condition on the stretch and its count holds.
    Stretches where(Condition condition) {
        var often = new Stretches();
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0 && condition.holds(keys[i], counts[i])) {
                often.add(keys[i]);
            }
        }
        return often;
    }

    void addAll(Stretches others) {
        for (int i = 0; i < others.keys.length; i++) {
            if (others.counts[i] > 0) {
                add(others.keys[i]);
            }
        }
    }

    private int slot(long stretch) {
        int mask = keys.length - 1;
        int slot = (int) (stretch ^ stretch >>> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != stretch) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
