package vn.daihoi.reminders.internal;

import static org.jooq.impl.DSL.row;

import static vn.daihoi.reminders.internal.db.Tables.COLLECTED;
import static vn.daihoi.reminders.internal.db.Tables.REMINDER;

import org.jooq.DSLContext;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.ReminderRule.Way;
import vn.daihoi.reminders.internal.db.tables.records.ReminderRecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows of reminders.
@Repository
class ReminderStore {

    /// Rows that are written at once.
    static final int BATCH = 500;

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
    ///
    /// @param reminders a batch
    void add(List<ReminderRecord> reminders) {
        if (!reminders.isEmpty()) {
            database.insertInto(REMINDER).set(reminders).onConflictDoNothing().execute();
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

    /// Takes all that waits for some people into one digest each. Another node that does the same
    /// waits, and then finds nothing.
    ///
    /// @return what was taken, by digest
    Map<UUID, List<ReminderRecord>> settle(CampaignId campaign, Collection<Waiting> who) {
        var digests = new HashMap<Waiting, UUID>();
        var taken = new LinkedHashMap<UUID, List<ReminderRecord>>();
        database.selectFrom(REMINDER)
                .where(
                        REMINDER.CAMPAIGN_ID.eq(campaign.value()),
                        REMINDER.SETTLED_AT.isNull(),
                        row(REMINDER.PERSON_ID, REMINDER.WAY).in(rows(who)))
                .orderBy(REMINDER.ID)
                .forUpdate()
                .forEach(row ->
                        taken.computeIfAbsent(
                                        digests.computeIfAbsent(waiting(row), _ -> Ids.next()),
                                        _ -> new ArrayList<>())
                                .add(row));
        taken.forEach(this::settle);
        return taken;
    }

    private void settle(UUID digest, List<ReminderRecord> rows) {
        UUID[] ids = rows.stream().map(ReminderRecord::getId).toArray(UUID[]::new);
        database.update(REMINDER)
                .set(REMINDER.SETTLED_AT, OffsetDateTime.now(clock))
                .set(REMINDER.DIGEST_ID, digest)
                .where(REMINDER.ID.eq(DSL.any(ids)))
                .execute();
    }

    private static List<Row2<UUID, String>> rows(Collection<Waiting> who) {
        return who.stream().map(each -> row(each.person().value(), each.way().name())).toList();
    }

    private static Waiting waiting(ReminderRecord row) {
        return new Waiting(new PersonId(row.getPersonId()), Way.valueOf(row.getWay()));
    }
}
