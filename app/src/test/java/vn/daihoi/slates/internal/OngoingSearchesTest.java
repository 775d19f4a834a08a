package vn.daihoi.slates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.composition.solve.Stop;
import vn.daihoi.slates.internal.OngoingSearches.Question;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

class OngoingSearchesTest {

    private static final Question QUESTION =
            new Question("phuong", new UUID(1, 2), 3, "/c/x/u/y/repair");

    private final OngoingSearches searches =
            new OngoingSearches(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void aQuickSearchIsAnsweredAtOnce() {
        assertThat(searches.ask(QUESTION, String.class, _ -> "found")).contains("found");
    }

    @Test
    void whoAsksAgainWaitsForTheSameSearchAndThenGetsItsAnswer() {
        var begun = new AtomicInteger();
        var end = new CountDownLatch(1);
        Function<Stop, String> slow =
                _ -> {
                    begun.incrementAndGet();
                    await(end);
                    return "found";
                };
        assertThat(searches.ask(QUESTION, String.class, slow)).isEmpty();
        end.countDown();
        assertThat(searches.ask(QUESTION, String.class, slow)).contains("found");
        assertThat(begun).hasValue(1);
    }

    @Test
    void aStoppedSearchGivesWhatItFoundSoFar() {
        var started = new CountDownLatch(1);
        Function<Stop, String> untilStopped =
                stop -> {
                    started.countDown();
                    while (!stop.isRequested()) {
                        Thread.onSpinWait();
                    }
                    return "so far";
                };
        assertThat(searches.ask(QUESTION, String.class, untilStopped)).isEmpty();
        await(started);
        assertThat(searches.stop("khamthien", QUESTION.slate())).isFalse();
        assertThat(searches.stop("phuong", QUESTION.slate())).isTrue();
        assertThat(searches.ask(QUESTION, String.class, untilStopped)).contains("so far");
    }

    @Test
    void aFaultReachesWhoAskedAndTheNextSearchBeginsAnew() {
        assertThatThrownBy(() ->
                        searches.ask(
                                QUESTION,
                                String.class,
                                _ -> {
                                    throw new IllegalStateException("broken");
                                }))
                .hasRootCauseMessage("broken");
        assertThat(searches.ask(QUESTION, String.class, _ -> "found")).contains("found");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
