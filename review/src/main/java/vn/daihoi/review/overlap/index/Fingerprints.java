package vn.daihoi.review.overlap.index;

import vn.daihoi.review.overlap.TokenText;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/// The fingerprints of one text by place: what an index needs to know of it.
///
/// They depend on the words alone and are small (about a fifth of the tokens, 9 bytes each when
/// written), so that they can be kept beside a file and need not be made again.
public final class Fingerprints {

    private static final int MARK = 0x44484650;
    private static final int VERSION = 1;

    /// Tokens of a text at most, far beyond what extraction lets through.
    private static final int MOST_TOKENS = 1 << 28;

    private final int tokens;
    private final long[] hashes;
    private final int[] places;

    /// Of an empty text.
    public static final Fingerprints NONE = new Fingerprints(0, new long[0], new int[0]);

    private Fingerprints(int tokens, long[] hashes, int[] places) {
        this.tokens = tokens;
        this.hashes = hashes;
        this.places = places;
    }

    public static Fingerprints of(TokenText text) {
        return of(text.codes());
    }

    /// @param codes of all tokens of a text
    static Fingerprints of(int[] codes) {
        var kept = new FirstPlaces(codes.length);
        new Winnowing(codes).choose(kept::add);
        return new Fingerprints(codes.length, kept.hashes(), kept.places());
    }

    /// How many there are.
    public int size() {
        return hashes.length;
    }

    /// Tokens of the text.
    public int tokens() {
        return tokens;
    }

    long hash(int i) {
        return hashes[i];
    }

    /// First token of the run.
    int place(int i) {
        return places[i];
    }

    /// Read again by [#readFrom], also by later versions of the program. The stream is not closed.
    public void writeTo(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(MARK);
        out.writeByte(VERSION);
        out.writeInt(tokens);
        out.writeInt(hashes.length);
        int before = 0;
        for (int i = 0; i < hashes.length; i++) {
            writeSmall(out, places[i] - before);
            out.writeLong(hashes[i]);
            before = places[i];
        }
        out.flush();
    }

    /// @throws IOException when the stream ends early, or holds something else, or was written by a
    ///   version that chose fingerprints in another way: then they are to be made again
    public static Fingerprints readFrom(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        if (in.readInt() != MARK || in.readByte() != VERSION) {
            throw new IOException("These are no fingerprints of version " + VERSION + ".");
        }
        int tokens = in.readInt();
        int size = in.readInt();
        if (tokens < 0 || tokens > MOST_TOKENS || size < 0 || size > tokens) {
            throw new IOException("Fingerprints (%d) of tokens (%d).".formatted(size, tokens));
        }
        return read(in, tokens, size);
    }

    private static Fingerprints read(DataInputStream in, int tokens, int size) throws IOException {
        var kept = new FirstPlaces(Math.min(size, 1 << 16));
        int place = 0;
        for (int i = 0; i < size; i++) {
            place += readSmall(in);
            if (place < 0 || place >= tokens) {
                throw new IOException("Place (%d) of tokens (%d).".formatted(place, tokens));
            }
            kept.add(place, in.readLong());
        }
        return new Fingerprints(tokens, kept.hashes(), kept.places());
    }

    private static void writeSmall(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while (rest > 0x7F) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readSmall(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("A place of more than 32 bits.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprints that
                && tokens == that.tokens
                && Arrays.equals(hashes, that.hashes)
                && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
