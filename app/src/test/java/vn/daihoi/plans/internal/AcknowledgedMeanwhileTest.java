package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.AcknowledgePaper;
import vn.daihoi.testing.PlatformTest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// A unit acknowledges a paper while the level above demands just that: one of the two sees the
/// other, whoever is first.
@PlatformTest
class AcknowledgedMeanwhileTest extends EarlierScene {

    @Autowired AcknowledgePaper acknowledge;

    private final ExecutorService people = Executors.newFixedThreadPool(3);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private DirectiveId paper;

    @BeforeEach
    void handOut() {
        paper = paper();
        handDown(paper);
    }

    @AfterEach
    void goHome() {
        goOn.countDown();
        people.close();
    }

    @Test
    void isSeenByWhoDemandsItThoughItWasNotWrittenYet() throws Exception {
        Future<?> slow = hold("lock table plans.evidence_waiting in share mode");
        Future<?> said = people.submit(() -> acknowledge.acknowledge(ward, paper, chair));
        awaitWaiting(1);
        Future<?> demanded = people.submit(() -> require(paper, "acknowledgement", null));
        awaitWaiting(2);
        goOn.countDown();
        awaitAll(slow, said, demanded);
        assertThat(step().reachedOn()).isNotNull();
    }

    @Test
    void seesWhatIsDemandedThoughItWasNotWrittenYet() throws Exception {
        var added = new CountDownLatch(1);
        Future<?> demanded =
                people.submit(() ->
                        transaction.executeWithoutResult(_ -> {
                            require(paper, "acknowledgement", null);
                            added.countDown();
                            awaitGoOn();
                        }));
        assertThat(added.await(10, TimeUnit.SECONDS)).isTrue();
        Future<?> said = people.submit(() -> acknowledge.acknowledge(ward, paper, chair));
        awaitWaiting(1);
        goOn.countDown();
        awaitAll(demanded, said);
        assertThat(step().reachedOn()).isNotNull();
    }

    private Future<?> hold(String lock) throws InterruptedException {
        var held = new CountDownLatch(1);
        Future<?> holder =
                people.submit(() ->
                        transaction.executeWithoutResult(_ -> {
                            database.execute(lock);
                            held.countDown();
                            awaitGoOn();
                        }));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        return holder;
    }

    private void awaitGoOn() {
        try {
            assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitWaiting(int sessions) {
        await().untilAsserted(() ->
                assertThat(
                                database.fetchValue(
                                        "select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"))
                        .isEqualTo(sessions));
    }

    private static void awaitAll(Future<?>... all) throws Exception {
        for (Future<?> each : all) {
            each.get(20, TimeUnit.SECONDS);
        }
    }
}
