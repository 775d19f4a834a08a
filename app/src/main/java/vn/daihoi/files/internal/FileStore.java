package vn.daihoi.files.internal;

import static vn.daihoi.files.internal.db.Tables.FILE;

import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

import vn.daihoi.files.FileId;
import vn.daihoi.files.FileName;
import vn.daihoi.files.Files;
import vn.daihoi.files.StoreOutcome;
import vn.daihoi.files.internal.db.tables.records.FileRecord;
import vn.daihoi.platform.Ids;
import vn.daihoi.platform.Verifiable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

@Repository
class FileStore implements Files, Verifiable {

    private final DSLContext database;
    private final Chunks chunks;
    private final Clock clock;
    private final long limit;

    FileStore(
            DSLContext database,
            Chunks chunks,
            Clock clock,
            @Value("${daihoi.files.max-size}") DataSize limit) {
        this.database = database;
        this.chunks = chunks;
        this.clock = clock;
        this.limit = limit.toBytes();
    }

    @Override
    @Transactional
    public StoreOutcome store(InputStream content, String name) {
        UUID contentId = Ids.next();
        MessageDigest digest = Sha256.digest();
        long size = write(contentId, content, digest);
        if (size == 0) {
            return new StoreOutcome.Empty();
        }
        if (size > limit) {
            chunks.remove(contentId);
            return new StoreOutcome.TooLarge(limit);
        }
        FileId id = new FileId(HexFormat.of().formatHex(digest.digest()));
        keepOnce(id, contentId, size);
        return new StoreOutcome.Stored(id, FileName.clean(name), size);
    }

    /// @return bytes read, more than the limit when reading was given up
    private long write(UUID contentId, InputStream content, MessageDigest digest) {
        long size = 0;
        try {
            for (int position = 0; size <= limit; position++) {
                byte[] bytes = content.readNBytes(Chunks.LENGTH);
                if (bytes.length == 0) {
                    break;
                }
                size += bytes.length;
                digest.update(bytes);
                chunks.add(contentId, position, bytes);
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for another transaction that stores the same content; whoever comes second drops his
    /// chunks.
    private void keepOnce(FileId id, UUID contentId, long size) {
        int added =
                database.insertInto(FILE, FILE.ID, FILE.CONTENT_ID, FILE.SIZE, FILE.STORED_AT)
                        .values(id.sha256(), contentId, size, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute();
        if (added == 0) {
            chunks.remove(contentId);
        }
    }

    @Override
    public InputStream open(FileId file) {
        return new ChunkStream(chunks, row(file).getContentId());
    }

    @Override
    public long size(FileId file) {
        return row(file).getSize();
    }

    @Override
    public long limit() {
        return limit;
    }

    private FileRecord row(FileId file) {
        return database.selectFrom(FILE)
                .where(FILE.ID.eq(file.sha256()))
                .fetchOptional()
                .orElseThrow(() -> new NoSuchElementException("No file [%s].".formatted(file)));
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<String> problems() {
        return database
                .select(FILE.ID)
                .from(FILE)
                .orderBy(FILE.STORED_AT, FILE.ID)
                .fetch(FILE.ID)
                .stream()
                .filter(id -> !isSound(new FileId(id)))
                .toList();
    }

    private boolean isSound(FileId file) {
        MessageDigest digest = Sha256.digest();
        FileRecord row = row(file);
        long size = 0;
        for (int position = 0; size < row.getSize(); position++) {
            byte[] bytes = chunks.get(row.getContentId(), position);
            if (bytes.length == 0) {
                return false;
            }
            size += bytes.length;
            digest.update(bytes);
        }
        return size == row.getSize()
                && HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }
}
