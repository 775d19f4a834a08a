package vn.daihoi.review.overlap.index;

import java.util.Arrays;

/// Entries of one part while they are gathered: blocks, so that nothing is copied while it grows.
final class Entries {

    private static final int BLOCK = 2048;
    private static final int FIRST = 16;

    private long[][] blocks = new long[4][];
    private int size;

    void add(long entry) {
        int block = size / BLOCK;
        int at = size % BLOCK;
        if (at == 0) {
            open(block);
        } else if (at == blocks[block].length) {
            blocks[block] = Arrays.copyOf(blocks[block], BLOCK);
        }
        blocks[block][at] = entry;
        size++;
    }

    private void open(int block) {
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block * 2);
        }
        blocks[block] = new long[block == 0 ? FIRST : BLOCK];
    }

    /// All entries in order; they are forgotten here.
    long[] sorted() {
        var all = new long[size];
        for (int from = 0; from < size; from += BLOCK) {
            System.arraycopy(blocks[from / BLOCK], 0, all, from, Math.min(BLOCK, size - from));
        }
        blocks = new long[4][];
        size = 0;
        Arrays.sort(all);
        return all;
    }
}
