package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.ReminderRule;
import vn.daihoi.profile.ReminderRule.To;
import vn.daihoi.profile.ReminderRule.Way;
import vn.daihoi.profile.Reminders;
import vn.daihoi.reminders.internal.db.tables.records.ReminderRecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Writes down once a day who is to be told of what. Of each step the last rule that has come
/// counts: after days without the program people hear where things stand, not what they missed.
@Component
class CollectReminders {

    /// Days after the last rule in which it is still caught up with. What is late for longer is for
    /// an officer to urge, not for a machine to tell for the first time.
    private static final int CATCH_UP = 30;

    private final Plans plans;
    private final CampaignProfiles profiles;
    private final Answerable answerable;
    private final DailyNotes notes;
    private final Outbox outbox;
    private final ReminderStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    CollectReminders(
            Plans plans,
            CampaignProfiles profiles,
            Answerable answerable,
            DailyNotes notes,
            Outbox outbox,
            ReminderStore store,
            TransactionOperations transactions,
            Clock clock) {
        this.plans = plans;
        this.profiles = profiles;
        this.answerable = answerable;
        this.notes = notes;
        this.outbox = outbox;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    void collect(Campaign campaign) {
        transactions.executeWithoutResult(_ -> {
            LocalDate today = plans.today(campaign.id());
            if (store.begin(campaign.id(), today)) {
                collect(campaign, today);
                collectNotes(campaign, today);
            }
        });
    }

    private void collect(Campaign campaign, LocalDate today) {
        Reminders reminders = profiles.of(campaign).reminders();
        List<ReminderRule> rules = reminders.rules();
        if (rules.isEmpty()) {
            return;
        }
        var open =
                plans.open(
                        campaign.id(),
                        today.minusDays(rules.getLast().days() + CATCH_UP),
                        today.minusDays(rules.getFirst().days()));
        var units = open.stream().map(Milestone::unit).distinct().toList();
        var own = answerable.of(units);
        var above = answerable.above(campaign.id(), units);
        var rows = new ArrayList<ReminderRecord>();
        for (Milestone step : open) {
            long days = ChronoUnit.DAYS.between(Objects.requireNonNull(step.due()), today);
            reminders
                    .rule(days)
                    .ifPresent(rule -> {
                        var row = new Row(campaign, rule, step);
                        if (rule.to().contains(To.UNIT)) {
                            add(rows, row, step.unit(), own.getOrDefault(step.unit(), List.of()));
                        }
                        var upper = above.get(step.unit());
                        if (rule.to().contains(To.UPPER) && upper != null) {
                            add(rows, row, upper.unit(), upper.people());
                        }
                    });
        }
        write(rows);
    }

    /// What waits besides steps is told by bell and mail.
    private void collectNotes(Campaign campaign, LocalDate today) {
        var rows = new ArrayList<ReminderRecord>();
        notes.due(campaign, today)
                .forEach(told ->
                        Stream.of(Way.BELL, Way.MAIL)
                                .filter(this::isOpen)
                                .forEach(way -> {
                                    var row = record(campaign, way);
                                    told.fill(row);
                                    add(rows, row);
                                }));
        write(rows);
    }

    private void add(List<ReminderRecord> rows, ReminderRecord row) {
        rows.add(row);
        if (rows.size() == ReminderStore.BATCH) {
            write(rows);
        }
    }

    /// A whole country's rows are not kept at once.
    private void write(List<ReminderRecord> rows) {
        store.add(rows);
        rows.clear();
    }

    private record Row(Campaign campaign, ReminderRule rule, Milestone step) {}

    /// @param answersFor for which the people are told
    private void add(List<ReminderRecord> rows, Row row, UnitId answersFor, List<PersonId> people) {
        for (PersonId person : people) {
            for (Way way : row.rule().ways()) {
                if (isOpen(way)) {
                    add(rows, record(row, answersFor, person, way));
                }
            }
        }
    }

    /// What cannot leave now is not kept for the day when it can: by then it would be old.
    private boolean isOpen(Way way) {
        return switch (way) {
            case BELL -> true;
            case MAIL -> outbox.isOpen(MessageWay.MAIL);
            case TEXT -> outbox.isOpen(MessageWay.TEXT);
        };
    }

    private ReminderRecord record(Row row, UnitId answersFor, PersonId person, Way way) {
        var record = record(row.campaign(), way);
        record.setRule(row.rule().id());
        record.setUnitId(row.step().unit().value());
        record.setStep(row.step().step());
        record.setDueOn(row.step().due());
        record.setPersonId(person.value());
        record.setAnswersFor(answersFor.value());
        return record;
    }

    private ReminderRecord record(Campaign campaign, Way way) {
        var record = new ReminderRecord();
        record.setId(Ids.next());
        record.setCampaignId(campaign.id().value());
        record.setWay(way.name());
        record.setMadeAt(OffsetDateTime.now(clock));
        return record;
    }
}
