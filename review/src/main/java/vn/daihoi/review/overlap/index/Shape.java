package vn.daihoi.review.overlap.index;

/// How one fingerprint at its place is written in 64 bits: hash, text, token.
///
/// Entries are kept in parts by the first bits of the hash, which therefore need not be written;
/// what is left leaves room for a million texts of millions of tokens. Of every hash [#HASH_BITS]
/// bits are known: a chance meeting among a hundred million tokens is rare, and is found out when
/// the words are compared.
record Shape(int partBits, int textBits, int placeBits) {

    static final int HASH_BITS = 40;

    /// The bits of a hash that are known.
    static final long HASH = -1L << Long.SIZE - HASH_BITS;

    private static final int FREE_BITS = Long.SIZE - HASH_BITS;
    private static final int ENTRIES_OF_A_PART = 15;

    /// More parts than this would cost more than they bring.
    private static final int MOST_PART_BITS = 18;

    Shape {
        if (textBits + placeBits > FREE_BITS + partBits || partBits > MOST_PART_BITS) {
            throw new IllegalArgumentException(
                    "Too many texts (2^%d) of too many tokens (2^%d)."
                            .formatted(textBits, placeBits));
        }
    }

    /// @param texts how many at most
    /// @param tokens of the longest text, at most
    /// @param entries how many are expected
    static Shape of(int texts, int tokens, long entries) {
        int textBits = bits(texts);
        int placeBits = bits(tokens);
        int large = Math.min(10, Math.max(0, bits(entries) - ENTRIES_OF_A_PART));
        return new Shape(Math.max(large, textBits + placeBits - FREE_BITS), textBits, placeBits);
    }

    private static int bits(long below) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, below - 1));
    }

    int parts() {
        return 1 << partBits;
    }

    int part(long hash) {
        return partBits == 0 ? 0 : (int) (hash >>> Long.SIZE - partBits);
    }

    /// @param hash its first [#HASH_BITS] bits count
    long entry(long hash, int text, int place) {
        return first(hash) | (long) text << placeBits | place;
    }

    /// The smallest entry of a hash; all of them follow in a row.
    long first(long hash) {
        return (hash & HASH) << partBits;
    }

    boolean isSameHash(long entry, long other) {
        return (entry ^ other) >>> textBits + placeBits == 0;
    }

    long hash(int part, long entry) {
        long rest = (entry & -1L << textBits + placeBits) >>> partBits;
        return partBits == 0 ? rest : (long) part << Long.SIZE - partBits | rest;
    }

    int text(long entry) {
        return (int) (entry >>> placeBits) & (1 << textBits) - 1;
    }

    int place(long entry) {
        return (int) entry & (1 << placeBits) - 1;
    }
}
