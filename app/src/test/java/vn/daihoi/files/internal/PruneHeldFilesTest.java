package vn.daihoi.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static vn.daihoi.files.internal.db.Tables.CHUNK;
import static vn.daihoi.files.internal.db.Tables.FILE;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.files.FileColumns;
import vn.daihoi.files.FileId;
import vn.daihoi.files.HeldFiles;
import vn.daihoi.files.StoreOutcome.Stored;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.PlatformTest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Files of a form that nobody finished go after thirty days, and nothing else does.
@PlatformTest
class PruneHeldFilesTest {

    private static final int LONG_AGO = 31;
    private static final int LATELY = 29;

    @Autowired DSLContext database;
    @Autowired TransactionTemplate transaction;
    @Autowired FileStore files;
    @Autowired PruneHeldFiles prune;
    @Autowired ObjectProvider<FileColumns> columns;

    private FileId file;

    @BeforeEach
    void send() {
        file = store(UUID.randomUUID().toString());
    }

    private FileId store(String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return ((Stored) files.store(new ByteArrayInputStream(bytes), "a.pdf")).id();
    }

    private void stored(int daysAgo) {
        database.execute(
                "update files.file set stored_at = ?::timestamptz - make_interval(days => ?) where id = ?",
                FixedClock.NOW.toString(),
                daysAgo,
                file.sha256());
    }

    private void held(int daysAgo) {
        held(
                "lessons.evidence_file (id, campaign_id, unit_id, file_id, file_name, size, sent_by, sent_by_name, sent_at) select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), id, 'a.pdf', 1, gen_random_uuid(), 'An',",
                daysAgo);
        stored(daysAgo);
    }

    private void taken(int daysAgo) {
        held(
                "directives.intake (id, campaign_id, unit_id, file_id, file_name, file_size, sent_by, sent_at) select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), id, 'a.pdf', 1, gen_random_uuid(),",
                daysAgo);
        stored(daysAgo);
    }

    private void held(String columns, int daysAgo) {
        database.execute(
                "insert into "
                        + columns
                        + " ?::timestamptz - make_interval(days => ?) from files.file where id = ?",
                FixedClock.NOW.toString(),
                daysAgo,
                file.sha256());
    }

    private void named() {
        database.execute(
                "insert into plans.proof_file select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'pilot', id, 'a.pdf', 1, gen_random_uuid(), now() from files.file where id = ?",
                file.sha256());
    }

    private boolean isThere() {
        return database.fetchExists(FILE, FILE.ID.eq(file.sha256()));
    }

    @Test
    void goWithTheirPieces() {
        held(LONG_AGO);
        UUID content = database.fetchSingle(FILE, FILE.ID.eq(file.sha256())).getContentId();
        prune.run();
        assertThat(isThere()).isFalse();
        assertThat(database.fetchExists(CHUNK, CHUNK.CONTENT_ID.eq(content))).isFalse();
        assertThat(
                        database.fetchCount(
                                DSL.table("lessons.evidence_file"),
                                DSL.condition("file_id = {0}", file.sha256())))
                .isZero();
    }

    @Test
    void goWhereAPaperWasSentAndNeverRegistered() {
        taken(LONG_AGO);
        prune.run();
        assertThat(isThere()).isFalse();
    }

    @Test
    void stayWhileTheFormMayStillBeFinished() {
        held(LATELY);
        prune.run();
        assertThat(isThere()).isTrue();
    }

    @Test
    void stayWhereAnythingElseNamesTheSameContent() {
        held(LONG_AGO);
        named();
        prune.run();
        assertThat(isThere()).isTrue();
    }

    @Test
    void stayWhereAnotherFormHoldsTheSameContent() {
        held(LONG_AGO);
        taken(LATELY);
        stored(LONG_AGO);
        prune.run();
        assertThat(isThere()).isTrue();
    }

    @Test
    void stayWhereTheSameContentWasSentAgainAndIsAboutToBeNamed() {
        String content = UUID.randomUUID().toString();
        file = store(content);
        held(LONG_AGO);
        assertThat(store(content)).isEqualTo(file);
        prune.run();
        assertThat(isThere()).isTrue();
    }

    @Test
    void stayWhereNoFormHeldThem() {
        stored(LONG_AGO);
        prune.run();
        assertThat(isThere()).isTrue();
    }

    @Test
    void stayWhereTheFormIsFinishedInTheSameMoment() throws Exception {
        taken(LONG_AGO);
        var locked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var person =
                    people.submit(() ->
                            transaction.executeWithoutResult(_ -> {
                                database.execute(
                                        "select 1 from directives.intake where file_id = ? for update",
                                        file.sha256());
                                locked.countDown();
                                awaitQuietly(goOn);
                                named();
                            }));
            assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
            var night = people.submit(prune::run);
            await().until(this::somebodyWaits);
            goOn.countDown();
            person.get(10, TimeUnit.SECONDS);
            night.get(10, TimeUnit.SECONDS);
        }
        assertThat(isThere()).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean somebodyWaits() {
        return !database.fetch(
                        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                .isEmpty();
    }

    /// A column that is added and not declared would let files be removed that it names.
    @Test
    void areKnownByEveryColumnThatNamesOne() {
        var known =
                columns.stream()
                        .flatMap(each -> each.fields().stream())
                        .map(PruneHeldFilesTest::place)
                        .toList();
        var there =
                database.fetch(
                                "select table_schema || '.' || table_name || '.' || column_name from information_schema.columns where data_type = 'text' and column_name = 'file_id'")
                        .into(String.class);
        assertThat(there).hasSizeGreaterThan(9);
        assertThat(known).containsAll(there).contains("exchange.incoming.message_id");
    }

    private static String place(TableField<?, String> field) {
        var table = Objects.requireNonNull(field.getTable());
        var schema = Objects.requireNonNull(table.getSchema());
        return String.join(".", schema.getName(), table.getName(), field.getName());
    }

    @Test
    void areKeptLongerThanASession() {
        var none = new StaticListableBeanFactory().getBeanProvider(HeldFiles.class);
        var clock = Clock.fixed(FixedClock.NOW, ZoneOffset.UTC);
        assertThatThrownBy(
                        () -> new PruneHeldFiles(none, files, transaction, clock, Period.ofDays(1)))
                .hasMessageContaining("Maybe write 30d");
    }
}
