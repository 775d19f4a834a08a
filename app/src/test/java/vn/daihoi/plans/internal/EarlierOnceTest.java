package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.State;
import vn.daihoi.testing.PlatformTest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What was there before counts once, may be returned, and is not missed.
@PlatformTest
class EarlierOnceTest extends EarlierScene {

    @Test
    void isTakenOnceHoweverOftenThePaperIsHandedDown() {
        upload(REPORT);
        var paper = paper();
        require(paper, "document", REPORT);
        transaction.executeWithoutResult(killed -> {
            handDown(paper);
            killed.setRollbackOnly();
        });
        assertOpen();
        handDown(paper);
        handDown(paper);
        assertThere("document-uploaded");
        await().untilAsserted(() ->
                assertThat(
                                database.fetchValue(
                                        "select count(*)::int from audit.entry where act = 'plans.step.reach' and object_id = ? and campaign_id = ?",
                                        STEP,
                                        ward.campaign().value()))
                        .isEqualTo(1));
    }

    @Test
    void isShownBesideAProofAndCountsWhenThatIsReturned() {
        proofs.file(ward, STEP, BEFORE, "Quyết định số 01", null, chair);
        upload(REPORT);
        demand("document", REPORT);
        assertThat(step().evidenceKind()).isEqualTo(Evidence.PROOF);
        proofs.giveBack(ward, STEP, "Thiếu dấu", officer);
        assertThere("document-uploaded");
    }

    @Test
    void isReturnedWithWordsAndNotTakenAgainByTheNextPaper() {
        upload(REPORT);
        demand("document", REPORT);
        step();
        assertThat(proofs.giveBack(ward, STEP, "Còn thiếu số liệu", officer))
                .isInstanceOf(Evidence.Outcome.Done.class);
        demand("document", REPORT);
        assertThat(step().isReturned()).isTrue();
        assertThat(step().look().words()).isEqualTo("Còn thiếu số liệu");
        assertThat(step().state()).isNotEqualTo(State.REACHED);
    }

    @Test
    void isTakenAgainByTheLevelAboveAsItWas() {
        upload(REPORT);
        demand("document", REPORT);
        step();
        proofs.giveBack(ward, STEP, "Còn thiếu số liệu", officer);
        returns.takeAgain(ward, STEP);
        assertThere("document-uploaded");
    }

    @Test
    void isNoEvidenceThatCameAfterThePaper() {
        demand("slate", null);
        evidence.slateAdopted(ward.campaign(), ward.id(), "slate");
        assertThat(step().reachedOn()).isNotNull();
        assertThat(step().earlier()).isFalse();
        assertThat(returns.giveBack(ward, STEP, "Thiếu", officer))
                .isEqualTo(new Evidence.Outcome.Refused(Evidence.Refusal.NOT_WAITING));
    }

    @Test
    void isNotMissedWhenItHappensWhileThePaperComesDown() throws Exception {
        var paper = paper();
        require(paper, "slate", null);
        var entered = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var act =
                    people.submit(() ->
                            transaction.executeWithoutResult(_ -> {
                                gate.enter(ward.campaign());
                                entered.countDown();
                                awaitQuietly(closing);
                                adopted(BEFORE);
                            }));
            entered.await(10, TimeUnit.SECONDS);
            var cascade = people.submit(() -> handDown(paper));
            awaitLock();
            closing.countDown();
            act.get(10, TimeUnit.SECONDS);
            cascade.get(10, TimeUnit.SECONDS);
        }
        assertThere("slate-adopted");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitLock() {
        await().until(this::somebodyWaits);
    }

    private boolean somebodyWaits() {
        return !database.fetch(
                        "select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())")
                .isEmpty();
    }
}
