package vn.daihoi.reminders.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Plans;
import vn.daihoi.profile.QuietHours;
import vn.daihoi.profile.ReminderRule.Way;
import vn.daihoi.reminders.DailyNote.Waiting;
import vn.daihoi.reminders.internal.Digest.Line;
import vn.daihoi.reminders.internal.OpenLines.Place;
import vn.daihoi.reminders.internal.db.tables.records.ReminderRecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Hands over what waits, one message for each person and way, outside of quiet hours. What was
/// done in the meantime is left out.
@Component
class SendDigests {

    /// People and ways that share a transaction.
    private static final int AT_ONCE = 100;

    private final ReminderStore store;
    private final Plans plans;
    private final OpenLines openLines;
    private final DailyNotes notes;
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
            OpenLines openLines,
            DailyNotes notes,
            CampaignProfiles profiles,
            Notifications bell,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock,
            @Value("${daihoi.site:}") String site) {
        this.store = store;
        this.plans = plans;
        this.openLines = openLines;
        this.notes = notes;
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
        var waiting = store.waiting(campaign.id());
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            var some = waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE));
            transactions.executeWithoutResult(_ -> send(campaign, some, quiet));
        }
    }

    private void send(Campaign campaign, List<ReminderStore.Waiting> who, QuietHours quiet) {
        var taken = store.settle(campaign.id(), who);
        var all = taken.values().stream().flatMap(List::stream).toList();
        var steps = all.stream().filter(row -> !DailyNotes.isNote(row));
        var open = openLines.of(campaign, steps.map(Place::of).distinct().toList());
        LocalDate today = plans.today(campaign.id());
        var waiting = notes.of(campaign, all, today);
        taken.forEach((id, rows) ->
                send(campaign, id, rows, lines(rows, open), waiting.of(rows), today, quiet));
    }

    private void send(
            Campaign campaign,
            UUID id,
            List<ReminderRecord> rows,
            List<Line> lines,
            List<Waiting> waiting,
            LocalDate today,
            QuietHours quiet) {
        if (lines.isEmpty() && waiting.isEmpty()) {
            return;
        }
        ReminderRecord first = rows.getFirst();
        var digest =
                new Digest(
                        campaign,
                        profiles.of(campaign),
                        today,
                        new UnitId(first.getAnswersFor()),
                        lines,
                        waiting);
        var who = Set.of(new PersonId(first.getPersonId()));
        switch (Way.valueOf(first.getWay())) {
            case BELL -> ring(who, digest);
            case MAIL -> outbox.put(MessageWay.MAIL, who, mail(digest, id, quiet));
            case TEXT -> outbox.put(MessageWay.TEXT, who, mail(digest, id, quiet));
        }
    }

    private void ring(Set<PersonId> who, Digest digest) {
        if (!digest.lines().isEmpty()) {
            bell.tell(who, "reminders.bell", digest.arguments(), digest.address());
        }
        digest.waiting()
                .forEach(each -> bell.tell(who, each.bell(), each.arguments(), each.address()));
    }

    private Outgoing mail(Digest digest, UUID id, QuietHours quiet) {
        return new Outgoing(
                "reminders.digest:" + id,
                digest.answersFor(),
                digest.subject(),
                digest.body(site),
                quiet);
    }

    private static List<Line> lines(List<ReminderRecord> rows, Map<Place, Line> open) {
        return rows.stream()
                .filter(row -> !DailyNotes.isNote(row))
                .map(row -> open.get(Place.of(row)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(
                        Comparator.comparing((Line line) -> line.unit().path())
                                .thenComparing(Line::due)
                                .thenComparing(Line::step))
                .toList();
    }
}
