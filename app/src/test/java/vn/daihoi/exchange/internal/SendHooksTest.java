package vn.daihoi.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.internal.HookDelivery.State;
import vn.daihoi.exchange.internal.Webhooks.Outcome;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.MilestoneReached;
import vn.daihoi.platform.SecretKeys;
import vn.daihoi.testing.PassingClock;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A receiver on this machine is told of what happens in a district; it is 08:00 on 26/02/2024.
@PlatformTest
class SendHooksTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int MOST_FAILURES = 4;

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired TellHooks tell;
    @Autowired SecretKeys keys;
    @Autowired Audit audit;
    @Autowired Notifications bell;
    @Autowired StoredNotifications notifications;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transactions;

    private final PassingClock clock = new PassingClock();
    private final HookAddress addresses = new HookAddress(true);
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 204;

    private HttpServer receiver;
    private HookStore store;
    private Webhooks webhooks;
    private CampaignUnit district;
    private CampaignUnit ward;
    private CampaignUnit otherWard;
    private Viewer administrator;

    /// What the receiver was told.
    private record Heard(String event, String delivery, String signature, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void open() throws IOException {
        database.execute("delete from exchange.webhook_delivery");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", this::hear);
        receiver.start();
        store = new HookStore(database, clock);
        webhooks = new Webhooks(store, addresses, tell, keys, audit, clock);
        var campaign = TestCampaign.in(database, "moc-noi-" + COUNT.incrementAndGet());
        var id = new CampaignId(campaign.campaignId());
        district = campaigns.unit(id, "900").orElseThrow();
        ward = campaigns.unit(id, "901").orElseThrow();
        otherWard = campaigns.unit(id, "902").orElseThrow();
        administrator = campaign.officerOfDistrict("Đặng Hoài Nam");
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    private void hear(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        heard.add(
                new Heard(
                        headers.getFirst("Daihoi-Event"),
                        headers.getFirst("Daihoi-Delivery"),
                        headers.getFirst("Daihoi-Signature"),
                        call.getRequestBody().readAllBytes()));
        call.getResponseHeaders().add("Location", "/elsewhere");
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    @Test
    void tellsWhatHappenedBelowWithASignatureThatTheSecretVerifies() {
        String secret = add(district).secret();
        reach(ward, "ward-plan");
        node().run();
        assertThat(heard).hasSize(1);
        var told = heard.getFirst();
        assertThat(told.event()).isEqualTo("milestone-reached");
        assertThat(told.text())
                .contains(
                        "\"unit\":\"901\"",
                        "\"unitName\":\"Phường An Hòa\"",
                        "\"milestone\":\"ward-plan\"",
                        "\"reachedOn\":\"2024-02-26\"");
        long second = Long.parseLong(told.signature().split("[=,]")[1]);
        assertThat(second).isEqualTo(clock.instant().getEpochSecond());
        assertThat(told.signature())
                .isEqualTo(
                        HookSignature.of(
                                secret.getBytes(StandardCharsets.UTF_8),
                                Instant.ofEpochSecond(second),
                                told.body()));
        node().run();
        assertThat(heard).hasSize(1);
    }

    @Test
    void tellsNothingOfOtherBranchesOrOtherEventsOrWhatWasTakenBack() {
        add(ward);
        reach(otherWard, "ward-plan");
        transactions.executeWithoutResult(status -> {
            events.publishEvent(reached(ward, "ward-plan"));
            status.setRollbackOnly();
        });
        node().run();
        assertThat(heard).isEmpty();
    }

    @Test
    void triesAgainUnderTheSameKeyUntilItIsTaken() {
        var hook = add(ward);
        answer = 500;
        reach(ward, "ward-plan");
        node().run();
        node().run();
        assertThat(heard).hasSize(1);
        assertThat(last(hook).state()).isEqualTo(State.FAILED);
        assertThat(last(hook).status()).isEqualTo(500);
        clock.pass(Duration.ofMinutes(2));
        answer = 200;
        node().run();
        assertThat(heard).hasSize(2);
        assertThat(heard.getFirst().delivery()).isEqualTo(heard.getLast().delivery());
        assertThat(heard.getFirst().text()).isEqualTo(heard.getLast().text());
        assertThat(last(hook).state()).isEqualTo(State.SENT);
        clock.pass(Duration.ofDays(1));
        node().run();
        assertThat(heard).hasSize(2);
    }

    @Test
    void followsNoRedirect() {
        var hook = add(ward);
        answer = 302;
        reach(ward, "ward-plan");
        node().run();
        assertThat(heard).hasSize(1);
        assertThat(last(hook).status()).isEqualTo(302);
        assertThat(last(hook).state()).isEqualTo(State.FAILED);
    }

    @Test
    void tellsWhatKeptItFromAnAnswer() {
        var hook = add(ward);
        receiver.stop(0);
        reach(ward, "ward-plan");
        node().run();
        assertThat(last(hook).fault()).isEqualTo("no-connection");
    }

    @Test
    void refusesAnAddressThatCameToLieInTheOwnNetwork() {
        var hook = add(ward);
        reach(ward, "ward-plan");
        node(new HookAddress(false)).run();
        assertThat(heard).isEmpty();
        assertThat(last(hook).fault()).isEqualTo("not-https");
    }

    @Test
    void givesUpAfterDaysButNotBefore() {
        var hook = add(ward);
        answer = 500;
        reach(ward, "ward-plan");
        node().run();
        clock.pass(SendHooks.PATIENCE.plusHours(1));
        node().run();
        assertThat(last(hook).state()).isEqualTo(State.GIVEN_UP);
        clock.pass(Duration.ofDays(9));
        node().run();
        assertThat(heard).hasSize(2);
        assertThat(webhooks.again(ward, hook.id(), last(hook).id())).isTrue();
        answer = 200;
        node().run();
        assertThat(last(hook).state()).isEqualTo(State.SENT);
    }

    @Test
    void switchesOffWhatFailsAllTheTimeAndTellsItsOwner() {
        var hook = add(ward);
        answer = 500;
        for (int at = 0; at < MOST_FAILURES; at++) {
            reach(ward, "step-" + at);
            node().run();
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(webhooks.of(ward).getFirst().on()).isFalse();
        assertThat(webhooks.of(ward).getFirst().gaveUpAt()).isNotNull();
        assertThat(notifications.list(administrator.id())).hasSize(1);
        clock.pass(Duration.ofHours(1));
        node().run();
        assertThat(heard).hasSize(MOST_FAILURES);

        answer = 200;
        webhooks.turn(ward, hook.id(), true);
        node().run();
        assertThat(webhooks.deliveries(webhooks.of(ward).getFirst()))
                .hasSize(MOST_FAILURES)
                .allMatch(delivery -> delivery.state() == State.SENT);
    }

    @Test
    void holdsUpNobodyElse() {
        add(ward);
        answer = 500;
        for (int at = 0; at < 3; at++) {
            reach(ward, "step-" + at);
        }
        node().run();
        assertThat(heard).hasSize(1);
    }

    @Test
    void sendsOnceThoughTwoNodesSend() throws Exception {
        add(ward);
        for (int at = 0; at < 10; at++) {
            reach(ward, "step-" + at);
        }
        var both = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(() -> runAt(both));
            var second = nodes.submit(() -> runAt(both));
            first.get();
            second.get();
        }
        assertThat(heard).extracting(Heard::delivery).hasSize(10).doesNotHaveDuplicates();
    }

    private @Nullable Void runAt(CyclicBarrier both) throws Exception {
        both.await();
        node().run();
        return null;
    }

    @Test
    void forgetsWhatWasSettledLongAgo() {
        var hook = add(ward);
        reach(ward, "ward-plan");
        node().run();
        reach(ward, "later");
        store.prune(clock.instant().plusSeconds(1).atZone(clock.getZone()).toOffsetDateTime());
        assertThat(webhooks.deliveries(webhooks.of(ward).getFirst()))
                .hasSize(1)
                .allMatch(delivery -> delivery.state() == State.WAITING);
        assertThat(webhooks.remove(ward, hook.id())).isTrue();
        node().run();
        assertThat(heard).hasSize(1);
    }

    private Outcome.Made add(CampaignUnit unit) {
        String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        return (Outcome.Made)
                webhooks.add(unit, address, Set.of(HookEvent.MILESTONE_REACHED), administrator);
    }

    private void reach(CampaignUnit unit, String step) {
        transactions.executeWithoutResult(_ -> events.publishEvent(reached(unit, step)));
    }

    private static MilestoneReached reached(CampaignUnit unit, String step) {
        return new MilestoneReached(
                unit.campaign(), unit.id(), step, LocalDate.of(2024, 2, 26), false);
    }

    private HookDelivery last(Outcome.Made hook) {
        UUID id = hook.id();
        return webhooks.of(ward).stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> webhooks.deliveries(each).stream())
                .findFirst()
                .orElseThrow();
    }

    private SendHooks node() {
        return node(addresses);
    }

    private SendHooks node(HookAddress allowed) {
        var call = new CallHook(allowed, keys, clock);
        return new SendHooks(store, call, campaigns, bell, transactions, clock, MOST_FAILURES);
    }
}
