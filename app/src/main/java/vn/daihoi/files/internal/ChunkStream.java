package vn.daihoi.files.internal;

import java.io.InputStream;
import java.util.UUID;

/// A content read piece by piece; holds no connection between two pieces.
final class ChunkStream extends InputStream {

    private final Chunks chunks;
    private final UUID content;
    private int position;
    private byte[] piece = new byte[0];
    private int offset;
    private boolean ended;

    ChunkStream(Chunks chunks, UUID content) {
        this.chunks = chunks;
        this.content = content;
    }

    @Override
    public int read() {
        return advance() ? piece[offset++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, piece.length - offset);
        System.arraycopy(piece, offset, target, from, count);
        offset += count;
        return count;
    }

    /// Whether there is a byte at the offset, after fetching the next piece where this one is used
    /// up.
    private boolean advance() {
        if (offset == piece.length && !ended) {
            piece = chunks.get(content, position++);
            offset = 0;
            ended = piece.length == 0;
        }
        return !ended;
    }
}
