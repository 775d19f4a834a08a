package vn.daihoi.review.overlap;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Reads the codes of a text's tokens straight from its bytes, for thousands of texts of which only
/// few are looked at closely.
///
/// No token reaches over a blank. What stands between two blanks is cut once by the [Tokenizer] and
/// then known by its bytes. Not for use by several threads.
public final class PieceCodes {

    /// Pieces remembered at most.
    private static final int MOST = 1 << 19;

    private static final int FIRST = 1 << 14;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final char REPLACEMENT = '\uFFFD';

    /// In place of a code, for pieces of no token or of several.
    private static final int NOT_ONE = 0;

    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<Long, int[]> others = new HashMap<>();
    private long[] keys = new long[FIRST];
    private int[] codes = new int[FIRST];
    private int used;

    private int[] read = new int[1024];
    private int size;

    /// @param utf8 not changed
    /// @return the codes that [TokenText] has; null when the bytes are no text in UTF-8
    public int @Nullable [] of(byte[] utf8) {
        size = 0;
        int i = 0;
        while (i < utf8.length) {
            long key = SEED;
            int from = i;
            while (i < utf8.length && (utf8[i] & 0xFF) > ' ') {
                key = (key ^ utf8[i]) * PRIME;
                i++;
            }
            if (i > from && !add(key ^ key >>> 32 | 1, utf8, from, i)) {
                return null;
            }
            if (i < utf8.length && utf8[i] == 0) {
                return null;
            }
            i++;
        }
        return Arrays.copyOf(read, size);
    }

    private boolean add(long key, byte[] utf8, int from, int to) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            var cut = cut(utf8, from, to);
            if (cut == null) {
                return false;
            }
            remember(key, slot, cut);
            slot = slot(key);
        }
        if (size == read.length) {
            read = Arrays.copyOf(read, size * 2);
        }
        if (codes[slot] == NOT_ONE) {
            addAll(others.getOrDefault(key, new int[0]));
        } else {
            read[size++] = codes[slot];
        }
        return true;
    }

    private void addAll(int[] several) {
        if (size + several.length > read.length) {
            read = Arrays.copyOf(read, 2 * (size + several.length));
        }
        System.arraycopy(several, 0, read, size, several.length);
        size += several.length;
    }

    private int @Nullable [] cut(byte[] utf8, int from, int to) {
        var piece = new String(utf8, from, to - from, StandardCharsets.UTF_8);
        return piece.indexOf(REPLACEMENT) < 0 ? tokenizer.read("", piece).codes() : null;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void remember(long key, int slot, int[] cut) {
        keys[slot] = key;
        codes[slot] = cut.length == 1 ? cut[0] : NOT_ONE;
        if (cut.length > 1) {
            others.put(key, cut);
        }
        if (++used * 2 > keys.length) {
            resize(key);
        }
    }

    /// @param latest stays, also when all others are forgotten
    private void resize(long latest) {
        var oldKeys = keys;
        var oldCodes = codes;
        boolean full = keys.length >= MOST;
        keys = new long[full ? FIRST : keys.length * 2];
        codes = new int[keys.length];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == latest || oldKeys[i] != 0 && !full) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                codes[slot] = oldCodes[i];
                used++;
            }
        }
        if (full) {
            others.keySet().retainAll(Set.of(latest));
        }
    }
}
