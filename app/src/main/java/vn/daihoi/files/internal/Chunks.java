package vn.daihoi.files.internal;

import static vn.daihoi.files.internal.db.Tables.CHUNK;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import java.util.UUID;

/// The pieces of which contents consist.
@Repository
class Chunks {

    /// Bytes of a piece, but for the last one of a content.
    static final int LENGTH = 256 * 1024;

    private static final byte[] NONE = new byte[0];

    private final DSLContext database;

    Chunks(DSLContext database) {
        this.database = database;
    }

    void add(UUID content, int position, byte[] bytes) {
        database.insertInto(CHUNK, CHUNK.CONTENT_ID, CHUNK.POSITION, CHUNK.BYTES)
                .values(content, position, bytes)
                .execute();
    }

    /// Empty behind the last piece.
    byte[] get(UUID content, int position) {
        byte[] bytes =
                database.select(CHUNK.BYTES)
                        .from(CHUNK)
                        .where(CHUNK.CONTENT_ID.eq(content), CHUNK.POSITION.eq(position))
                        .fetchOne(CHUNK.BYTES);
        return bytes == null ? NONE : bytes;
    }

    void remove(UUID content) {
        database.deleteFrom(CHUNK).where(CHUNK.CONTENT_ID.eq(content)).execute();
    }
}
