package vn.daihoi.review.overlap;

import vn.daihoi.review.words.Folded;

import java.text.Normalizer;

/// Gives each word its code and remembers those met lately. Not for use by several threads.
final class WordCodes {

    /// Words remembered at most: a text of random letters must not fill the memory.
    private static final int MOST = 1 << 20;

    private static final int FIRST = 1 << 14;
    private static final String BEFORE_Y = "hklmst";
    private static final String Y = "yỳýỷỹỵ";
    private static final String I = "iìíỉĩị";

    private long[] keys = new long[FIRST];
    private int[] codes = new int[FIRST];
    private int used;

    /// @param key hash of the word as it is written, over 64 bits
    /// @return code of the word, never [TokenText#FIGURE]
    int of(long key, char[] text, int from, int to) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (codes[slot] != 0) {
            if (keys[slot] == key) {
                return codes[slot];
            }
            slot = slot + 1 & mask;
        }
        return remember(key, slot, code(folded(new String(text, from, to - from))));
    }

    private int remember(long key, int slot, int code) {
        keys[slot] = key;
        codes[slot] = code;
        used++;
        if (used * 2 > keys.length) {
            resize();
        }
        return code;
    }

    private void resize() {
        var oldKeys = keys;
        var oldCodes = codes;
        boolean full = keys.length >= MOST;
        keys = new long[full ? FIRST : keys.length * 2];
        codes = new int[keys.length];
        used = 0;
        for (int i = 0; i < oldKeys.length && !full; i++) {
            if (oldCodes[i] != 0) {
                put(oldKeys[i], oldCodes[i]);
            }
        }
    }

    private void put(long key, int code) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (codes[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        codes[slot] = code;
        used++;
    }

    /// One writing for all: composed, lower case, one style of tone marks, `i` for `y` where both
    /// are in use for one sound, nothing invisible.
    static String folded(String word) {
        var visible = new StringBuilder(word.length());
        word.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        var composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        var folded = Folded.of(composed.replace('Ð', 'Đ').replace('ð', 'đ'));
        return withI(folded);
    }

    /// `kỹ thuật`, `kĩ thuật`; `tỷ lệ`, `tỉ lệ`. After other letters the two differ.
    private static String withI(String word) {
        if (word.length() != 2 || BEFORE_Y.indexOf(word.charAt(0)) < 0) {
            return word;
        }
        int tone = Y.indexOf(word.charAt(1));
        return tone < 0 ? word : word.substring(0, 1) + I.charAt(tone);
    }

    /// FNV-1a with a finish that spreads all bits; 0 and the code of figures are left out.
    static int code(String folded) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        hash ^= hash >>> 16;
        return hash == 0 || hash == TokenText.FIGURE ? 2 : hash;
    }
}
