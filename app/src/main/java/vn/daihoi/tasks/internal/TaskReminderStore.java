package vn.daihoi.tasks.internal;

import static vn.daihoi.tasks.internal.db.Tables.REMINDED;
import static vn.daihoi.tasks.internal.db.Tables.TASK;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.TaskState;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Of which tasks people were told, and of which they are still to be.
@Repository
class TaskReminderStore {

    /// Days after the last in which a task is still told for the first time: what has been late for
    /// longer is no news.
    private static final int CATCH_UP = 7;

    private final DSLContext database;
    private final Clock clock;

    TaskReminderStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Those who are to be told something on this day.
    List<PersonId> people(CampaignId campaign, LocalDate today) {
        return database.selectDistinct(TASK.PERSON_ID)
                .from(TASK)
                .where(isDue(campaign, today), isNotTold(today))
                .orderBy(TASK.PERSON_ID)
                .fetch(row -> new PersonId(row.value1()));
    }

    /// @param day on which it is due
    record Due(TaskId id, UnitId unit, String title, LocalDate day) {}

    /// Writes down that a person is told of all that is due.
    ///
    /// @return what nobody told them before, what is due first at the beginning
    List<Due> tell(CampaignId campaign, PersonId person, LocalDate today) {
        return database
                .selectFrom(TASK)
                .where(isDue(campaign, today), isNotTold(today), TASK.PERSON_ID.eq(person.value()))
                .orderBy(TASK.DUE_ON, TASK.ID)
                .fetch(row ->
                        new Due(
                                new TaskId(row.getId()),
                                new UnitId(row.getUnitId()),
                                row.getTitle(),
                                row.get(TASK.DUE_ON)))
                .stream()
                .filter(task -> isNew(task, person, today))
                .toList();
    }

    /// Whoever else writes the same waits for the end of this transaction, and then hears no.
    private boolean isNew(Due task, PersonId person, LocalDate today) {
        return database.insertInto(REMINDED)
                        .set(REMINDED.TASK_ID, task.id().value())
                        .set(REMINDED.PERSON_ID, person.value())
                        .set(REMINDED.DUE_ON, task.day())
                        .set(REMINDED.OCCASION, task.day().isAfter(today) ? "BEFORE" : "DUE")
                        .set(REMINDED.TOLD_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Condition isDue(CampaignId campaign, LocalDate today) {
        return TASK.CAMPAIGN_ID
                .eq(campaign.value())
                .and(TASK.STATE.eq(TaskState.OPEN.name()))
                .and(TASK.PERSON_ID.isNotNull())
                .and(TASK.DUE_ON.between(today.minusDays(CATCH_UP), today.plusDays(1)));
    }

    private static Condition isNotTold(LocalDate today) {
        return DSL.notExists(
                DSL.selectOne()
                        .from(REMINDED)
                        .where(
                                REMINDED.TASK_ID.eq(TASK.ID),
                                REMINDED.PERSON_ID.eq(TASK.PERSON_ID),
                                REMINDED.DUE_ON.eq(TASK.DUE_ON),
                                REMINDED.OCCASION.eq(
                                        DSL.when(TASK.DUE_ON.gt(today), "BEFORE")
                                                .otherwise("DUE"))));
    }
}
