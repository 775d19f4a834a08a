package vn.daihoi.exchange.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.internal.db.tables.records.WebhookRecord;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;
import vn.daihoi.platform.SecretKeys;
import vn.daihoi.platform.Secrets;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What an administrator does with the webhooks of a unit.
@Service
public class Webhooks {

    /// Of one unit at most: each costs a call for each event.
    public static final int MOST = 10;

    /// What every secret begins with, so that a leaked one is recognised.
    private static final String MARK = "whsec_";

    private final HookStore store;
    private final HookAddress addresses;
    private final TellHooks tell;
    private final SecretKeys keys;
    private final Audit audit;
    private final Clock clock;

    Webhooks(
            HookStore store,
            HookAddress addresses,
            TellHooks tell,
            SecretKeys keys,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.tell = tell;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    public sealed interface Outcome {

        /// @param secret cannot be shown again
        record Made(UUID id, String secret) implements Outcome {}

        /// @param field `address` or `events`
        /// @param fault end of a message key
        record Refused(String field, String fault) implements Outcome {}
    }

    @Transactional
    public Outcome add(CampaignUnit unit, String typed, Set<HookEvent> events, Viewer by) {
        String address = typed.strip();
        var fault = addresses.fault(address);
        if (fault.isPresent()) {
            return new Outcome.Refused("address", fault.get().code());
        }
        if (events.isEmpty()) {
            return new Outcome.Refused("events", "no-events");
        }
        if (store.of(unit).size() >= MOST) {
            return new Outcome.Refused("address", "too-many");
        }
        UUID id = Ids.next();
        String secret = MARK + Secrets.next();
        store.add(row(id, unit, address, events, secret, by));
        log("make", unit, id, Map.of("address", address, "events", written(events)));
        return new Outcome.Made(id, secret);
    }

    private WebhookRecord row(
            UUID id,
            CampaignUnit unit,
            String address,
            Set<HookEvent> events,
            String secret,
            Viewer by) {
        var row = new WebhookRecord();
        row.setId(id);
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        row.setUnitPath(unit.path());
        row.setAddress(address);
        row.setEvents(written(events));
        row.setSecret(sealed(secret));
        row.setOwnerId(by.id().value());
        row.setMadeByName(by.name());
        row.setMadeAt(OffsetDateTime.now(clock));
        row.setFailures(0);
        row.setState("ON");
        return row;
    }

    private static String written(Set<HookEvent> events) {
        return events.stream().sorted().map(HookEvent::code).collect(Collectors.joining(","));
    }

    private byte[] sealed(String secret) {
        return keys.encrypt(secret.getBytes(StandardCharsets.UTF_8));
    }

    public List<Webhook> of(CampaignUnit unit) {
        return store.of(unit);
    }

    /// The newest first.
    public List<HookDelivery> deliveries(Webhook webhook) {
        return store.deliveries(webhook.id());
    }

    /// @return the new secret, which cannot be shown again; empty when there is no such webhook
    @Transactional
    public Optional<String> renew(CampaignUnit unit, UUID id) {
        return store.find(unit, id)
                .map(found -> {
                    String secret = MARK + Secrets.next();
                    store.renew(found.id(), sealed(secret));
                    log("renew", unit, id, Map.of("address", found.address()));
                    return secret;
                });
    }

    /// @return false when there is no such webhook
    @Transactional
    public boolean turn(CampaignUnit unit, UUID id, boolean on) {
        var found = store.find(unit, id);
        found.filter(hook -> hook.on() != on)
                .ifPresent(hook -> {
                    store.turn(id, on);
                    log(on ? "on" : "off", unit, id, Map.of("address", hook.address()));
                });
        return found.isPresent();
    }

    /// @return false when there is no such webhook
    @Transactional
    public boolean remove(CampaignUnit unit, UUID id) {
        var found = store.find(unit, id);
        found.ifPresent(hook -> {
            store.remove(id);
            log("remove", unit, id, Map.of("address", hook.address()));
        });
        return found.isPresent();
    }

    /// @return false when there is no such webhook
    @Transactional
    public boolean test(CampaignUnit unit, UUID id) {
        var found = store.find(unit, id);
        found.ifPresent(hook -> tell.test(hook.id(), unit));
        return found.isPresent();
    }

    /// @return false when there is no such delivery
    @Transactional
    public boolean again(CampaignUnit unit, UUID id, UUID delivery) {
        boolean done =
                store.find(unit, id).filter(hook -> store.again(hook.id(), delivery)).isPresent();
        if (done) {
            log("again", unit, id, Map.of("delivery", delivery));
        }
        return done;
    }

    private void log(String verb, CampaignUnit unit, UUID id, Map<String, ?> values) {
        audit.record(
                Act.of("exchange.webhook." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("webhook", id)
                        .after(values));
    }
}
