package vn.daihoi.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.AuditChain.Fault;
import vn.daihoi.audit.AuditChain.Kind;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What happens between the moment when an entry is written and the moment when the chain holds it.
class SealerTest {

    private final Chained chained = new Chained();

    private void record(int count) {
        for (int i = 0; i < count; i++) {
            chained.audit.record(Act.of("a.b.c").object("number", i));
        }
    }

    private List<Long> order() {
        return chained.database
                .fetch("select seq from audit.seal order by position")
                .getValues(0, Long.class);
    }

    private void sql(String statement) {
        assertThat(chained.database.execute(statement)).isPositive();
    }

    @Test
    void keepsAnEntryThatWasWrittenBeforeAKillAndSealsItAfterTheNextStart() {
        record(2);
        assertThat(chained.chain.verify().unsealed()).isEqualTo(2);
        assertThat(chained.after(Duration.ofMinutes(2)).verify().faults())
                .as("nobody may leave it so")
                .containsExactly(new Fault(Kind.UNSEALED, 1, 1), new Fault(Kind.UNSEALED, 2, 2));
        var drain = new SealAlways(chained.otherSealer());
        drain.start();
        assertThat(chained.chain.verify().unsealed()).isZero();
        record(1);
        drain.stop();
        assertThat(chained.chain.verify().unsealed()).isZero();
        assertThat(chained.chain.verify().entries()).isEqualTo(3);
    }

    @Test
    void sealsByItselfSoonAfterAnAct() {
        var drain = new SealAlways(chained.sealer);
        drain.start();
        try {
            record(1);
            await().untilAsserted(() -> assertThat(chained.chain.verify().entries()).isEqualTo(1));
        } finally {
            drain.stop();
        }
    }

    @Test
    void losesNothingWhenItsOwnTransactionBreaksOff() {
        record(3);
        chained.transaction.executeWithoutResult(status -> {
            chained.sealer.seal();
            status.setRollbackOnly();
        });
        assertThat(order()).isEmpty();
        chained.seal();
        assertThat(order()).containsExactly(1L, 2L, 3L);
        assertThat(chained.chain.verify().isWhole()).isTrue();
    }

    @Test
    void tiesEachEntryOnceWhileTwoNodesSealAndManyWrite() throws InterruptedException {
        var other = chained.otherSealer();
        var written = new CountDownLatch(20);
        try (var threads = Executors.newFixedThreadPool(22)) {
            for (var sealer : List.of(chained.sealer, other)) {
                threads.submit(() -> {
                    while (written.getCount() > 0) {
                        sealer.seal();
                    }
                });
            }
            for (int writer = 0; writer < 20; writer++) {
                threads.submit(() -> {
                    record(25);
                    written.countDown();
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        chained.seal();
        var verdict = chained.chain.verify();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(500);
        assertThat(order()).doesNotHaveDuplicates();
    }

    @Test
    void leavesAtOnceWhileAnotherNodeSeals() {
        record(1);
        chained.transaction.executeWithoutResult(_ -> {
            chained.sealer.seal();
            try (var other = Executors.newSingleThreadExecutor()) {
                assertThat(other.submit(() -> chained.otherSealer().seal()))
                        .succeedsWithin(Duration.ofSeconds(10))
                        .isEqualTo(false);
            }
        });
        assertThat(order()).containsExactly(1L);
    }

    @Test
    void putsAnEntryAfterAllThatWereThereWhenItsActBegan() {
        record(1);
        chained.transaction.executeWithoutResult(_ -> {
            chained.audit.record(Act.of("a.b.slow"));
            try (var other = Executors.newSingleThreadExecutor()) {
                other.submit(() -> record(2));
            }
            assertThat(order()).isEmpty();
        });
        record(1);
        chained.seal();
        assertThat(order()).containsExactly(1L, 2L, 3L, 4L, 5L).isSorted();
    }

    @Test
    void sealsWhatComesLateBehindWhatWasSeenBefore() throws Exception {
        var drawn = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow = other.submit(() -> recordSlowly(drawn, go));
            drawn.await();
            record(1);
            chained.seal();
            assertThat(order()).containsExactly(2L);
            go.countDown();
            slow.get();
        }
        chained.seal();
        assertThat(order()).containsExactly(2L, 1L);
        assertThat(accounted()).isEqualTo(2);
    }

    /// The slow one's transaction has the greater number, its entry the smaller.
    @Test
    void takesNoEntryForMissingWhoseTransactionStillRunsHoweverLongThatLasts() throws Exception {
        var go = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow =
                    chained.transaction.execute(_ -> {
                        chained.database.fetch("select pg_current_xact_id()");
                        var drawn = new CountDownLatch(1);
                        var late = other.submit(() -> recordSlowly(drawn, go));
                        waitFor(drawn);
                        record(1);
                        return late;
                    });
            for (int round = 0; round < 5; round++) {
                chained.seal();
            }
            var before = order();
            go.countDown();
            slow.get();
            assertThat(before).containsExactly(2L);
        }
        chained.seal();
        assertThat(order()).containsExactly(2L, 1L);
        assertThat(chained.chain.verify().isWhole()).isTrue();
    }

    private void recordSlowly(CountDownLatch drawn, CountDownLatch go) {
        chained.transaction.executeWithoutResult(_ -> {
            sql(
                    "insert into audit.entry (at, actor, origin, act) values (now(), '', 'system', 'a.b.slow')");
            drawn.countDown();
            waitFor(go);
        });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long accounted() {
        return chained.database.fetchSingle("select accounted from audit.head").get(0, long.class);
    }

    @Test
    void notesWithAnEntryOfItsOwnThatAWrittenEntryWasTakenAwayUnsealed() {
        record(3);
        sql("delete from audit.entry where seq = 2");
        chained.seal();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    chained.seal();
                    assertThat(chained.chain.verify().gaps()).isEqualTo(1);
                });
        assertThat(
                        chained.database
                                .fetchSingle(
                                        "select object_id from audit.entry where act = '"
                                                + Sealer.MISSING
                                                + "'")
                                .get(0))
                .isEqualTo("2-2");
        assertThat(chained.chain.verify().isWhole()).isTrue();
        record(1);
        chained.seal();
        assertThat(accounted()).isEqualTo(5);
    }

    @Test
    void findsAnEntryThatWasChangedBeforeItWasSealed() {
        record(1);
        sql("update audit.entry set actor = 'x'");
        chained.seal();
        assertThat(chained.chain.verify().faults()).containsExactly(new Fault(Kind.CHANGED, 1, 1));
    }

    @Test
    void findsAnEntryPutInUnderANumberThatTheChainHasPassed() {
        record(3);
        sql("delete from audit.entry where seq = 2");
        chained.seal();
        sql("update audit.head set accounted = 3");
        sql(
                "insert into audit.entry (seq, at, actor, origin, act) values (2, now(), '', 'system', 'a.b.c')");
        chained.seal();
        assertThat(chained.chain.verify().faults())
                .containsExactly(new Fault(Kind.BACKDATED, 2, 2));
    }
}
