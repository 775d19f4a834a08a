package vn.daihoi.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.exchange.internal.HookedDistrict.reached;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.exchange.internal.HookDelivery.State;
import vn.daihoi.exchange.internal.HookedDistrict.Heard;
import vn.daihoi.testing.PlatformTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// What a receiver is told of, and how.
@PlatformTest
class SendHooksTest {

    @Autowired ApplicationContext context;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transactions;

    private HookedDistrict hooked;

    @BeforeEach
    void open() throws IOException {
        hooked = HookedDistrict.in(context);
    }

    @AfterEach
    void close() {
        hooked.close();
    }

    @Test
    void tellsWhatHappenedBelowWithASignatureThatTheSecretVerifies() {
        String secret = hooked.add(hooked.district).secret();
        hooked.reach(hooked.ward, "ward-plan");
        hooked.node().run();
        assertThat(hooked.heard).hasSize(1);
        var told = hooked.heard.getFirst();
        assertThat(told.event()).isEqualTo("milestone-reached");
        assertThat(told.text())
                .contains(
                        "\"unit\":\"901\"",
                        "\"unitName\":\"Phường An Hòa\"",
                        "\"milestone\":\"ward-plan\"",
                        "\"reachedOn\":\"2024-02-26\"");
        long second = Long.parseLong(told.signature().split("[=,]")[1]);
        assertThat(second).isEqualTo(hooked.clock.instant().getEpochSecond());
        assertThat(told.signature())
                .isEqualTo(
                        HookSignature.of(
                                secret.getBytes(StandardCharsets.UTF_8),
                                Instant.ofEpochSecond(second),
                                told.body()));
        hooked.node().run();
        assertThat(hooked.heard).hasSize(1);
    }

    @Test
    void tellsNothingOfOtherBranchesOrOtherEventsOrWhatWasTakenBack() {
        hooked.add(hooked.ward);
        hooked.reach(hooked.otherWard, "ward-plan");
        transactions.executeWithoutResult(status -> {
            events.publishEvent(reached(hooked.ward, "ward-plan"));
            status.setRollbackOnly();
        });
        hooked.node().run();
        assertThat(hooked.heard).isEmpty();
    }

    @Test
    void followsNoRedirect() {
        var hook = hooked.add(hooked.ward);
        hooked.answer = 302;
        hooked.reach(hooked.ward, "ward-plan");
        hooked.node().run();
        assertThat(hooked.heard).hasSize(1);
        assertThat(hooked.last(hook).status()).isEqualTo(302);
        assertThat(hooked.last(hook).state()).isEqualTo(State.FAILED);
    }

    @Test
    void refusesAnAddressThatCameToLieInTheOwnNetwork() {
        var hook = hooked.add(hooked.ward);
        hooked.reach(hooked.ward, "ward-plan");
        hooked.node(new HookAddress(false)).run();
        assertThat(hooked.heard).isEmpty();
        assertThat(hooked.last(hook).fault()).isEqualTo("not-https");
    }

    @Test
    void sendsOnceThoughTwoNodesSend() throws Exception {
        hooked.add(hooked.ward);
        for (int at = 0; at < 10; at++) {
            hooked.reach(hooked.ward, "step-" + at);
        }
        var both = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(() -> runAt(both));
            var second = nodes.submit(() -> runAt(both));
            first.get();
            second.get();
        }
        assertThat(hooked.heard).extracting(Heard::delivery).hasSize(10).doesNotHaveDuplicates();
    }

    private @Nullable Void runAt(CyclicBarrier both) throws Exception {
        both.await();
        hooked.node().run();
        return null;
    }

    @Test
    void forgetsWhatWasSettledLongAgo() {
        var hook = hooked.add(hooked.ward);
        hooked.reach(hooked.ward, "ward-plan");
        hooked.node().run();
        hooked.reach(hooked.ward, "later");
        hooked.store.prune(
                hooked.clock
                        .instant()
                        .plusSeconds(1)
                        .atZone(hooked.clock.getZone())
                        .toOffsetDateTime());
        assertThat(hooked.webhooks.deliveries(hooked.webhooks.of(hooked.ward).getFirst()))
                .hasSize(1)
                .allMatch(delivery -> delivery.state() == State.WAITING);
        assertThat(hooked.webhooks.remove(hooked.ward, hook.id())).isTrue();
        hooked.node().run();
        assertThat(hooked.heard).hasSize(1);
    }
}
