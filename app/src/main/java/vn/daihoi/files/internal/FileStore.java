package vn.daihoi.files.internal;

import static vn.daihoi.files.internal.db.Tables.FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

import vn.daihoi.files.FileColumns;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;

@Repository
class FileStore implements Files, Verifiable {

    private final DSLContext database;
    private final Chunks chunks;
    private final ObjectProvider<FileColumns> columns;
    private final Clock clock;
    private final long limit;

    FileStore(
            DSLContext database,
            Chunks chunks,
            ObjectProvider<FileColumns> columns,
            Clock clock,
            @Value("${daihoi.files.max-size}") DataSize limit) {
        this.database = database;
        this.chunks = chunks;
        this.columns = columns;
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

    /// Waits for another transaction that stores or removes the same content; whoever stores it
    /// second drops his chunks. It counts as stored now: what is just being named is not removed.
    private void keepOnce(FileId id, UUID contentId, long size) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID kept =
                database.insertInto(FILE, FILE.ID, FILE.CONTENT_ID, FILE.SIZE, FILE.STORED_AT)
                        .values(id.sha256(), contentId, size, now)
                        .onConflict(FILE.ID)
                        .doUpdate()
                        .set(FILE.STORED_AT, now)
                        .returningResult(FILE.CONTENT_ID)
                        .fetchSingle()
                        .value1();
        if (!kept.equals(contentId)) {
            chunks.remove(contentId);
        }
    }

    /// Of these contents, those that no row of any module names and that nobody has stored since.
    ///
    /// @return how many
    int removeUnnamed(Collection<FileId> files, Instant before) {
        String[] ids = files.stream().map(FileId::sha256).toArray(String[]::new);
        var unnamed =
                columns.stream()
                        .flatMap(each -> each.fields().stream())
                        .map(FileStore::isUnnamed)
                        .toList();
        var removed =
                database.deleteFrom(FILE)
                        .where(FILE.ID.eq(DSL.any(ids)))
                        .and(FILE.STORED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                        .and(DSL.and(unnamed))
                        .returningResult(FILE.CONTENT_ID)
                        .fetch();
        removed.forEach(row -> chunks.remove(row.value1()));
        return removed.size();
    }

    private static Condition isUnnamed(TableField<?, String> field) {
        return DSL.notExists(
                DSL.selectOne()
                        .from(Objects.requireNonNull(field.getTable()))
                        .where(field.eq(FILE.ID)));
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
