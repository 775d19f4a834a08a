package vn.daihoi.exchange.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.exchange.internal.HookDelivery.State;
import vn.daihoi.exchange.internal.HookStore.Taken;
import vn.daihoi.exchange.internal.db.tables.records.WebhookDeliveryRecord;
import vn.daihoi.exchange.internal.db.tables.records.WebhookRecord;
import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Retries;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Sends what is due. Each delivery is taken for a while, sent outside of any transaction, and
/// marked: no connection to the database waits for a slow receiver, and after a crash it is sent
/// again under the same key. A receiver that fails is left for the next run, so that it does not
/// hold up the others.
@Component
class SendHooks implements RepeatedJob {

    /// A receiver that is away over a weekend loses nothing.
    static final Duration PATIENCE = Duration.ofDays(3);

    /// Longer than the longest call.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final HookStore store;
    private final CallHook call;
    private final Campaigns campaigns;
    private final Notifications bell;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final int mostFailures;

    /// @param mostFailures tries in vain, one after the other, after which an address is told
    ///   nothing more
    SendHooks(
            HookStore store,
            CallHook call,
            Campaigns campaigns,
            Notifications bell,
            TransactionOperations transactions,
            Clock clock,
            @Value("${daihoi.exchange.webhooks.most-failures}") int mostFailures) {
        this.store = store;
        this.call = call;
        this.campaigns = campaigns;
        this.bell = bell;
        this.transactions = transactions;
        this.clock = clock;
        this.mostFailures = mostFailures;
    }

    @Override
    public String name() {
        return "exchange.webhooks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        Set<UUID> failed = new HashSet<>();
        var next = take(failed);
        while (next.isPresent()) {
            if (!send(next.get())) {
                failed.add(next.get().webhook().getId());
            }
            next = take(failed);
        }
    }

    private Optional<Taken> take(Set<UUID> but) {
        return transactions.execute(_ -> store.take(but, LEASE));
    }

    /// @return whether it was taken
    private boolean send(Taken taken) {
        CallHook.Answer answer = call.send(taken.webhook(), taken.delivery());
        transactions.executeWithoutResult(_ -> mark(taken, answer));
        return answer.isTaken();
    }

    private void mark(Taken taken, CallHook.Answer answer) {
        var now = OffsetDateTime.now(clock);
        WebhookDeliveryRecord delivery = taken.delivery();
        delivery.setAttempts(delivery.getAttempts() + 1);
        delivery.setStatus(answer.status() == 0 ? null : answer.status());
        delivery.setFault(answer.fault().isEmpty() ? null : answer.fault());
        if (answer.isTaken()) {
            delivery.setState(State.SENT.name());
            delivery.setSentAt(now);
            store.answered(taken.webhook().getId());
        } else {
            boolean isOver = delivery.getTriedSince().plus(PATIENCE).isBefore(now);
            delivery.setState((isOver ? State.GIVEN_UP : State.FAILED).name());
            delivery.setNextTry(now.plus(Retries.pauseAfter(delivery.getAttempts())));
            giveUpAfterMany(taken.webhook());
        }
        store.save(delivery);
    }

    private void giveUpAfterMany(WebhookRecord webhook) {
        if (store.failed(webhook.getId()) >= mostFailures) {
            store.giveUp(webhook.getId());
            var campaign = campaigns.get(new CampaignId(webhook.getCampaignId()));
            campaigns
                    .unit(campaign.id(), new UnitId(webhook.getUnitId()))
                    .ifPresent(unit ->
                            bell.tell(
                                    Set.of(new PersonId(webhook.getOwnerId())),
                                    "exchange.webhooks.bell",
                                    List.of(webhook.getAddress(), Integer.toString(mostFailures)),
                                    "/c/%s/u/%s/webhooks".formatted(campaign.code(), unit.code())));
        }
    }
}
