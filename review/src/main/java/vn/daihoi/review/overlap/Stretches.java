package vn.daihoi.review.overlap;

import java.util.Arrays;
import java.util.BitSet;

/// Counts stretches of a few tokens, or just remembers them. Primitive, since every token of every
/// text begins one. Not for use by several threads while stretches are added.
public final class Stretches {

    /// Tokens of a stretch: shorter ones are in every text, longer ones miss short names.
    static final int LENGTH = 4;

    private static final int FIRST = 1 << 6;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int length;
    private final boolean counting;

    /// What the first token of a stretch adds to its hash.
    private final long lead;

    private long[] keys;
    private int[] counts;
    private int size;

    /// @param counting whether it matters how often a stretch was added
    private Stretches(int length, boolean counting, int expected) {
        int slots = Math.max(FIRST, Integer.highestOneBit(Math.max(1, expected)) * 2);
        long power = 1;
        for (int i = 1; i < length; i++) {
            power *= FACTOR;
        }
        this.length = length;
        this.counting = counting;
        this.lead = power;
        this.keys = new long[slots];
        this.counts = new int[counting ? slots : 0];
    }

    /// None as yet; each will be counted.
    static Stretches counting() {
        return new Stretches(LENGTH, true, 0);
    }

    /// None as yet; how often each is added does not matter.
    ///
    /// @param length tokens of a stretch, 1 or more
    public static Stretches none(int length) {
        return new Stretches(length, false, 0);
    }

    /// The stretches of a text, each once.
    ///
    /// @param length tokens of a stretch, 1 or more
    public static Stretches of(TokenText text, int length) {
        return of(text, 0, text.size(), length);
    }

    /// The stretches from token `from` to the one before `to`, each once.
    ///
    /// @param length tokens of a stretch, 1 or more
    public static Stretches of(TokenText text, int from, int to, int length) {
        var stretches = new Stretches(length, false, to - from);
        stretches.addAll(text.codes(), from, to);
        return stretches;
    }

    /// The stretches of a text and how often it says them.
    static Stretches counted(TokenText text, int length) {
        var stretches = new Stretches(length, true, text.size());
        stretches.addAll(text.codes(), 0, text.size());
        return stretches;
    }

    private interface Visitor {
        void at(int token, long stretch);
    }

    /// Every stretch between two tokens, each made of the one before it.
    private void each(int[] codes, int from, int to, Visitor visitor) {
        if (from + length > to) {
            return;
        }
        long hash = hash(codes, from);
        visitor.at(from, key(hash));
        for (int i = from + 1; i + length <= to; i++) {
            hash = (hash - codes[i - 1] * lead) * FACTOR + codes[i + length - 1];
            visitor.at(i, key(hash));
        }
    }

    private long hash(int[] codes, int token) {
        long hash = 0;
        for (int i = token; i < token + length; i++) {
            hash = hash * FACTOR + codes[i];
        }
        return hash;
    }

    /// Never 0, which stands for an empty slot.
    private static long key(long hash) {
        return hash == 0 ? 1 : hash;
    }

    /// The stretch that begins at a token.
    ///
    /// @return never 0
    long at(int[] codes, int token) {
        return key(hash(codes, token));
    }

    /// Marks every token that lies in one of these stretches.
    boolean[] marked(int[] codes) {
        var marked = new boolean[codes.length];
        mark(codes, marked);
        return marked;
    }

    /// Marks every token that lies in one of these stretches, and leaves the others as they are.
    void mark(int[] codes, boolean[] marked) {
        if (size > 0) {
            each(
                    codes,
                    0,
                    codes.length,
                    (i, stretch) -> {
                        if (has(stretch)) {
                            Arrays.fill(marked, i, i + length, true);
                        }
                    });
        }
    }

    /// Marks every token from `from` to the one before `to` that lies in one of these stretches
    /// between the two, and leaves the others as they are.
    ///
    /// @param codes of all tokens of a text
    public void mark(int[] codes, int from, int to, BitSet marked) {
        if (size > 0) {
            each(
                    codes,
                    from,
                    to,
                    (i, stretch) -> {
                        if (has(stretch)) {
                            marked.set(i, i + length);
                        }
                    });
        }
    }

    void add(long stretch) {
        int slot = slot(stretch);
        if (keys[slot] == 0) {
            keys[slot] = stretch;
            size++;
        }
        if (counting) {
            counts[slot]++;
        }
        if (size * 4 > keys.length * 3) {
            grow();
        }
    }

    private void addAll(int[] codes, int from, int to) {
        each(codes, from, to, (_, stretch) -> add(stretch));
    }

    /// Adds each of the others once.
    public void addAll(Stretches others) {
        for (long stretch : others.keys) {
            if (stretch != 0) {
                add(stretch);
            }
        }
    }

    boolean has(long stretch) {
        return keys[slot(stretch)] != 0;
    }

    int count(long stretch) {
        int slot = slot(stretch);
        return counting ? counts[slot] : keys[slot] == 0 ? 0 : 1;
    }

    /// All that were added at least `least` times, each once.
    Stretches atLeast(int least) {
        var often = none(length);
        for (long stretch : keys) {
            if (stretch != 0 && count(stretch) >= least) {
                often.add(stretch);
            }
        }
        return often;
    }

    private int slot(long stretch) {
        int mask = keys.length - 1;
        int slot = (int) (stretch ^ stretch >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != stretch) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[counting ? keys.length : 0];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                if (counting) {
                    counts[slot] = oldCounts[i];
                }
            }
        }
    }
}
