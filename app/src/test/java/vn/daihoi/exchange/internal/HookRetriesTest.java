package vn.daihoi.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.exchange.internal.HookedDistrict.MOST_FAILURES;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.daihoi.exchange.internal.HookDelivery.State;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.testing.PlatformTest;

import java.io.IOException;
import java.time.Duration;

/// A receiver does not take what it is told.
@PlatformTest
class HookRetriesTest {

    @Autowired ApplicationContext context;
    @Autowired StoredNotifications notifications;

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
    void triesAgainUnderTheSameKeyUntilItIsTaken() {
        var hook = hooked.add(hooked.ward);
        hooked.answer = 500;
        hooked.reach(hooked.ward, "ward-plan");
        hooked.node().run();
        hooked.node().run();
        assertThat(hooked.heard).hasSize(1);
        assertThat(hooked.last(hook).state()).isEqualTo(State.FAILED);
        assertThat(hooked.last(hook).status()).isEqualTo(500);
        hooked.clock.pass(Duration.ofMinutes(2));
        hooked.answer = 200;
        hooked.node().run();
        assertThat(hooked.heard).hasSize(2);
        assertThat(hooked.heard.getFirst().delivery()).isEqualTo(hooked.heard.getLast().delivery());
        assertThat(hooked.heard.getFirst().text()).isEqualTo(hooked.heard.getLast().text());
        assertThat(hooked.last(hook).state()).isEqualTo(State.SENT);
        hooked.clock.pass(Duration.ofDays(1));
        hooked.node().run();
        assertThat(hooked.heard).hasSize(2);
    }

    @Test
    void tellsWhatKeptItFromAnAnswer() {
        var hook = hooked.add(hooked.ward);
        hooked.receiver.stop(0);
        hooked.reach(hooked.ward, "ward-plan");
        hooked.node().run();
        assertThat(hooked.last(hook).fault()).isEqualTo("no-connection");
    }

    @Test
    void givesUpAfterDaysButNotBefore() {
        var hook = hooked.add(hooked.ward);
        hooked.answer = 500;
        hooked.reach(hooked.ward, "ward-plan");
        hooked.node().run();
        hooked.clock.pass(SendHooks.PATIENCE.plusHours(1));
        hooked.node().run();
        assertThat(hooked.last(hook).state()).isEqualTo(State.GIVEN_UP);
        hooked.clock.pass(Duration.ofDays(9));
        hooked.node().run();
        assertThat(hooked.heard).hasSize(2);
        assertThat(hooked.webhooks.again(hooked.ward, hook.id(), hooked.last(hook).id())).isTrue();
        hooked.answer = 200;
        hooked.node().run();
        assertThat(hooked.last(hook).state()).isEqualTo(State.SENT);
    }

    @Test
    void switchesOffWhatFailsAllTheTimeAndTellsItsOwner() {
        var hook = hooked.add(hooked.ward);
        hooked.answer = 500;
        for (int at = 0; at < MOST_FAILURES; at++) {
            hooked.reach(hooked.ward, "step-" + at);
            hooked.node().run();
            hooked.clock.pass(Duration.ofSeconds(1));
        }
        assertThat(hooked.webhooks.of(hooked.ward).getFirst().on()).isFalse();
        assertThat(hooked.webhooks.of(hooked.ward).getFirst().gaveUpAt()).isNotNull();
        assertThat(notifications.list(hooked.administrator.id())).hasSize(1);
        hooked.clock.pass(Duration.ofHours(1));
        hooked.node().run();
        assertThat(hooked.heard).hasSize(MOST_FAILURES);

        hooked.answer = 200;
        hooked.webhooks.turn(hooked.ward, hook.id(), true);
        hooked.node().run();
        assertThat(hooked.webhooks.deliveries(hooked.webhooks.of(hooked.ward).getFirst()))
                .hasSize(MOST_FAILURES)
                .allMatch(delivery -> delivery.state() == State.SENT);
    }

    @Test
    void holdsUpNobodyElse() {
        hooked.add(hooked.ward);
        hooked.answer = 500;
        for (int at = 0; at < 3; at++) {
            hooked.reach(hooked.ward, "step-" + at);
        }
        hooked.node().run();
        assertThat(hooked.heard).hasSize(1);
    }
}
