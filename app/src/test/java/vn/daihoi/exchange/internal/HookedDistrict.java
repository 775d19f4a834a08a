package vn.daihoi.exchange.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.internal.Webhooks.Outcome;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.MilestoneReached;
import vn.daihoi.platform.SecretKeys;
import vn.daihoi.testing.PassingClock;
import vn.daihoi.testing.TestCampaign;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A receiver on this machine is told of what happens in a district; it is 08:00 on 26/02/2024.
final class HookedDistrict implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    static final int MOST_FAILURES = 4;

    final PassingClock clock = new PassingClock();
    final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    final HttpServer receiver;
    final HookStore store;
    final Webhooks webhooks;
    final CampaignUnit district;
    final CampaignUnit ward;
    final CampaignUnit otherWard;
    final Viewer administrator;
    volatile int answer = 204;
    private final HookAddress addresses = new HookAddress(true);
    private final ApplicationContext context;

    /// What the receiver was told.
    record Heard(String event, String delivery, String signature, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private HookedDistrict(ApplicationContext context) throws IOException {
        this.context = context;
        var database = context.getBean(DSLContext.class);
        database.execute("delete from exchange.webhook_delivery");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", this::hear);
        receiver.start();
        store = new HookStore(database, clock);
        webhooks =
                new Webhooks(
                        store,
                        addresses,
                        context.getBean(TellHooks.class),
                        context.getBean(SecretKeys.class),
                        context.getBean(Audit.class),
                        clock);
        var campaign = TestCampaign.in(database, "moc-noi-" + COUNT.incrementAndGet());
        var campaigns = context.getBean(Campaigns.class);
        var id = new CampaignId(campaign.campaignId());
        district = campaigns.unit(id, "900").orElseThrow();
        ward = campaigns.unit(id, "901").orElseThrow();
        otherWard = campaigns.unit(id, "902").orElseThrow();
        administrator = campaign.officerOfDistrict("Đặng Hoài Nam");
    }

    static HookedDistrict in(ApplicationContext context) throws IOException {
        return new HookedDistrict(context);
    }

    @Override
    public void close() {
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

    Outcome.Made add(CampaignUnit unit) {
        String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        return (Outcome.Made)
                webhooks.add(unit, address, Set.of(HookEvent.MILESTONE_REACHED), administrator);
    }

    void reach(CampaignUnit unit, String step) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> context.publishEvent(reached(unit, step)));
    }

    static MilestoneReached reached(CampaignUnit unit, String step) {
        return new MilestoneReached(
                unit.campaign(), unit.id(), step, LocalDate.of(2024, 2, 26), false);
    }

    HookDelivery last(Outcome.Made hook) {
        UUID id = hook.id();
        return webhooks.of(ward).stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> webhooks.deliveries(each).stream())
                .findFirst()
                .orElseThrow();
    }

    SendHooks node() {
        return node(addresses);
    }

    /// A node of its own on the same database.
    SendHooks node(HookAddress allowed) {
        var keys = context.getBean(SecretKeys.class);
        return new SendHooks(
                store,
                new CallHook(allowed, keys, clock),
                context.getBean(Campaigns.class),
                context.getBean(Notifications.class),
                context.getBean(TransactionTemplate.class),
                clock,
                MOST_FAILURES);
    }
}
