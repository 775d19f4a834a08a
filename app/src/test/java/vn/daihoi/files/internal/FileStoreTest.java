package vn.daihoi.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.daihoi.files.internal.db.Tables.CHUNK;
import static vn.daihoi.files.internal.db.Tables.FILE;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

import vn.daihoi.files.FileColumns;
import vn.daihoi.files.FileId;
import vn.daihoi.files.StoreOutcome;
import vn.daihoi.files.StoreOutcome.Empty;
import vn.daihoi.files.StoreOutcome.Stored;
import vn.daihoi.files.StoreOutcome.TooLarge;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.TestDatabase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class FileStoreTest {

    private static final DataSize LIMIT = DataSize.ofMegabytes(1);

    private final String url = TestDatabase.fresh();
    private final DSLContext database = DSL.using(url, "postgres", "postgres");
    private final FileStore files = store(database);

    @Test
    void namesAContentByItsDigest() {
        assertThat(stored(bytes("abc"), "a.txt").id().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void givesBackWhatWasPutIn() throws IOException {
        byte[] content = random(3 * Chunks.LENGTH + 17);
        Stored stored = stored(content, "Dự thảo.docx");
        assertThat(files.open(stored.id()).readAllBytes()).isEqualTo(content);
        assertThat(files.size(stored.id())).isEqualTo(content.length);
        assertThat(stored.name()).isEqualTo("Dự thảo.docx");
    }

    @Test
    void keepsEqualContentsOnce() {
        stored(bytes("x"), "a.txt");
        stored(bytes("x"), "b.txt");
        assertThat(database.fetchCount(FILE)).isEqualTo(1);
        assertThat(database.fetchCount(CHUNK)).isEqualTo(1);
    }

    @Test
    void takesAContentOfExactlyTheLimit() {
        assertThat(stored(random((int) LIMIT.toBytes()), "a").size()).isEqualTo(LIMIT.toBytes());
    }

    @Test
    void refusesAByteMoreAndKeepsNothing() {
        assertThat(files.store(stream(random((int) LIMIT.toBytes() + 1)), "a"))
                .isEqualTo(new TooLarge(LIMIT.toBytes()));
        assertThat(database.fetchCount(CHUNK)).isZero();
    }

    @Test
    void givesUpAnEndlessStreamAtTheLimit() {
        assertThat(files.store(new Endless(), "a")).isInstanceOf(TooLarge.class);
    }

    @Test
    void refusesNothingness() {
        assertThat(files.store(stream(new byte[0]), "a")).isEqualTo(new Empty());
    }

    @Test
    void knowsNoFileThatWasNotStored() {
        var unknown = new FileId("0".repeat(64));
        assertThatThrownBy(() -> files.open(unknown)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void keepsOneOfTwoEqualContentsStoredAtOnce() throws Exception {
        byte[] content = random(2 * Chunks.LENGTH);
        var firstStored = new CountDownLatch(1);
        var secondWaits = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first =
                    people.submit(() ->
                            inTransaction(
                                    content,
                                    () -> {
                                        firstStored.countDown();
                                        secondWaits.await(10, TimeUnit.SECONDS);
                                    }));
            firstStored.await(10, TimeUnit.SECONDS);
            var second =
                    people.submit(() -> {
                        secondWaits.countDown();
                        return inTransaction(content, () -> {});
                    });
            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(database.fetchCount(FILE)).isEqualTo(1);
        assertThat(database.fetchCount(CHUNK)).isEqualTo(2);
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void findsAContentThatWasChanged() {
        Stored sound = stored(bytes("sound"), "a");
        Stored changed = stored(bytes("changed"), "b");
        database.update(CHUNK)
                .set(CHUNK.BYTES, bytes("chAnged"))
                .where(CHUNK.CONTENT_ID.eq(contentOf(changed)))
                .execute();
        assertThat(files.problems()).containsExactly(changed.id().sha256());
        assertThat(sound.id()).isNotEqualTo(changed.id());
    }

    @Test
    void findsAContentThatLostAPiece() {
        Stored stored = stored(random(2 * Chunks.LENGTH), "a");
        database.deleteFrom(CHUNK).where(CHUNK.POSITION.eq(1)).execute();
        assertThat(files.problems()).containsExactly(stored.id().sha256());
    }

    private interface Step {
        void run() throws Exception;
    }

    private StoreOutcome inTransaction(byte[] content, Step before) {
        return DSL.using(url, "postgres", "postgres")
                .transactionResult(transaction -> {
                    var outcome = store(transaction.dsl()).store(stream(content), "a");
                    before.run();
                    return outcome;
                });
    }

    private java.util.UUID contentOf(Stored stored) {
        return database.fetchSingle(FILE, FILE.ID.eq(stored.id().sha256())).getContentId();
    }

    private Stored stored(byte[] content, String name) {
        return (Stored) files.store(stream(content), name);
    }

    private static FileStore store(DSLContext database) {
        return new FileStore(
                database,
                new Chunks(database),
                new StaticListableBeanFactory().getBeanProvider(FileColumns.class),
                Clock.fixed(FixedClock.NOW, ZoneOffset.UTC),
                LIMIT);
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }
    }
}
