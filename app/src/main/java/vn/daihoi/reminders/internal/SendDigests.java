package vn.daihoi.reminders.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.QuietHours;
import vn.daihoi.reminders.internal.Digest.Line;
import vn.daihoi.reminders.internal.ReminderStore.Waiting;
import vn.daihoi.reminders.internal.db.tables.records.ReminderRecord;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Hands over what waits, one message for each person and way, outside of quiet hours. What was
/// done in the meantime is left out.
@Component
class SendDigests {

    private final ReminderStore store;
    private final Plans plans;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Notifications bell;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final String site;

    /// @param site address of the pages as people type it, without a final slash; empty: mails name
    ///   none
    SendDigests(
            ReminderStore store,
            Plans plans,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Notifications bell,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock,
            @Value("${daihoi.site:}") String site) {
        this.store = store;
        this.plans = plans;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.bell = bell;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
        this.site = site;
    }

    void send(Campaign campaign) {
        QuietHours quiet = profiles.of(campaign).reminders().quiet();
        if (quiet.contains(LocalTime.now(clock))) {
            return;
        }
        for (Waiting who : store.waiting(campaign.id())) {
            transactions.executeWithoutResult(_ -> send(campaign, who, quiet));
        }
    }

    private void send(Campaign campaign, Waiting who, QuietHours quiet) {
        UUID id = Ids.next();
        List<ReminderRecord> taken = store.settle(campaign.id(), who, id);
        List<Line> lines = lines(campaign, taken);
        if (lines.isEmpty()) {
            return;
        }
        var digest =
                new Digest(
                        campaign,
                        profiles.of(campaign),
                        plans.today(campaign.id()),
                        new UnitId(taken.getFirst().getAnswersFor()),
                        lines);
        switch (who.way()) {
            case BELL ->
                    bell.tell(
                            Set.of(who.person()),
                            "reminders.bell",
                            digest.arguments(),
                            digest.address());
            case MAIL -> outbox.put(MessageWay.MAIL, Set.of(who.person()), mail(digest, id, quiet));
            case TEXT -> outbox.put(MessageWay.TEXT, Set.of(who.person()), mail(digest, id, quiet));
        }
    }

    private Outgoing mail(Digest digest, UUID id, QuietHours quiet) {
        return new Outgoing(
                "reminders.digest:" + id,
                digest.answersFor(),
                digest.subject(),
                digest.body(site),
                quiet);
    }

    private List<Line> lines(Campaign campaign, List<ReminderRecord> taken) {
        var ids = taken.stream().map(row -> new UnitId(row.getUnitId())).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var plan = plans.of(campaign.id(), ids);
        var units =
                campaigns.units(campaign.id(), ids).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
        return taken.stream()
                .filter(row -> isOpen(row, plan.getOrDefault(unit(row), List.of())))
                .filter(row -> units.containsKey(unit(row)))
                .map(row ->
                        new Line(
                                Objects.requireNonNull(units.get(unit(row))),
                                row.getStep(),
                                row.getDueOn()))
                .distinct()
                .sorted(
                        Comparator.comparing((Line line) -> line.unit().path())
                                .thenComparing(Line::due)
                                .thenComparing(Line::step))
                .toList();
    }

    private static UnitId unit(ReminderRecord row) {
        return new UnitId(row.getUnitId());
    }

    /// Still to be done, and still by that day.
    private static boolean isOpen(ReminderRecord row, List<Milestone> plan) {
        return plan.stream()
                .anyMatch(step ->
                        step.step().equals(row.getStep())
                                && row.getDueOn().equals(step.due())
                                && step.reachedOn() == null
                                && step.notApplicable() == null);
    }
}
