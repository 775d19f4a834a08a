package vn.daihoi.review.overlap.index;

import java.util.Arrays;

/// Keeps of every fingerprint its first places in a text: a page that stands there a thousand times
/// must not meet another thousand a million times.
final class FirstPlaces {

    static final int MOST_PLACES = 4;

    private long[] hashes;
    private int[] places;
    private int size;
    private int[] slots;

    FirstPlaces(int tokens) {
        int expected = Math.max(16, tokens / 4);
        hashes = new long[expected];
        places = new int[expected];
        slots = new int[Integer.highestOneBit(expected) * 4];
    }

    void add(int place, long hash) {
        int slot = free(hash);
        if (slot < 0) {
            return;
        }
        if (size == hashes.length) {
            grow();
            slot = free(hash);
        }
        hashes[size] = hash;
        places[size] = place;
        size++;
        slots[slot] = size;
    }

    /// By the bits that are left of a hash in [Shape#HASH] too.
    ///
    /// @return -1 when the hash has all its places
    private int free(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 24) & mask;
        int places = 0;
        while (slots[slot] != 0) {
            places += hashes[slots[slot] - 1] == hash ? 1 : 0;
            if (places == MOST_PLACES) {
                return -1;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        places = Arrays.copyOf(places, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[free(hashes[i])] = i + 1;
        }
    }

    long[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    int[] places() {
        return Arrays.copyOf(places, size);
    }
}
