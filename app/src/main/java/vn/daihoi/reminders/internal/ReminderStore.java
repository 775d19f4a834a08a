package vn.daihoi.reminders.internal;

import static vn.daihoi.reminders.internal.db.Tables.COLLECTED;
import static vn.daihoi.reminders.internal.db.Tables.REMINDER;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.profile.ReminderRule.Way;
import vn.daihoi.reminders.internal.db.tables.records.ReminderRecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Rows of reminders.
@Repository
class ReminderStore {

    private static final int BATCH = 500;

    private final DSLContext database;
    private final Clock clock;

    ReminderStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Whether the reminders of a day are still to be written. Whoever else asks waits for the end
    /// of this transaction, and then hears no.
    boolean begin(CampaignId campaign, LocalDate day) {
        return database.insertInto(COLLECTED)
                        .set(COLLECTED.CAMPAIGN_ID, campaign.value())
                        .set(COLLECTED.DAY, day)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those that are there stay as they are.
    void add(List<ReminderRecord> reminders) {
        for (int from = 0; from < reminders.size(); from += BATCH) {
            var some = reminders.subList(from, Math.min(reminders.size(), from + BATCH));
            database.insertInto(REMINDER).set(some).onConflictDoNothing().execute();
        }
    }

    /// A person who is to be told something in one way.
    record Waiting(PersonId person, Way way) {}

    List<Waiting> waiting(CampaignId campaign) {
        return database.selectDistinct(REMINDER.PERSON_ID, REMINDER.WAY)
                .from(REMINDER)
                .where(REMINDER.CAMPAIGN_ID.eq(campaign.value()), REMINDER.SETTLED_AT.isNull())
                .orderBy(REMINDER.PERSON_ID, REMINDER.WAY)
                .fetch(row -> new Waiting(new PersonId(row.value1()), Way.valueOf(row.value2())));
    }

    /// Takes all that waits for a person into one digest.
    ///
    /// @return what was taken; empty when another node was quicker
    List<ReminderRecord> settle(CampaignId campaign, Waiting who, UUID digest) {
        return database.update(REMINDER)
                .set(REMINDER.SETTLED_AT, OffsetDateTime.now(clock))
                .set(REMINDER.DIGEST_ID, digest)
                .where(
                        REMINDER.CAMPAIGN_ID.eq(campaign.value()),
                        REMINDER.PERSON_ID.eq(who.person().value()),
                        REMINDER.WAY.eq(who.way().name()),
                        REMINDER.SETTLED_AT.isNull())
                .returning()
                .fetch();
    }
}
