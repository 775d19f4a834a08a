package vn.daihoi.tasks.internal;

import static vn.daihoi.tasks.internal.db.Tables.ACT;
import static vn.daihoi.tasks.internal.db.Tables.ACT_TASK;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.platform.Ids;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.internal.Task.Content;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What people did with tasks, with the tasks before and after.
@Repository
public class ActStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    ActStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID begin(CampaignId campaign, ActKind kind, Viewer by) {
        UUID id = Ids.next();
        database.insertInto(ACT)
                .set(ACT.ID, id)
                .set(ACT.CAMPAIGN_ID, campaign.value())
                .set(ACT.KIND, kind.name())
                .set(ACT.DONE_BY, by.id().value())
                .set(ACT.DONE_BY_NAME, by.name())
                .set(ACT.DONE_AT, OffsetDateTime.now(clock))
                .execute();
        return id;
    }

    /// @param before null for a task that was made
    /// @param made next of the row; null when none was made
    void add(UUID act, @Nullable Content before, Task after, @Nullable TaskId made) {
        database.insertInto(ACT_TASK)
                .set(ACT_TASK.ACT_ID, act)
                .set(ACT_TASK.TASK_ID, after.id().value())
                .set(ACT_TASK.BEFORE, before == null ? null : JSON.writeValueAsString(before))
                .set(ACT_TASK.AFTER, JSON.writeValueAsString(after.content()))
                .set(ACT_TASK.VERSION, after.version())
                .set(ACT_TASK.MADE_ID, made == null ? null : made.value())
                .execute();
    }

    /// An act that still holds, as nobody else can take it back until the end of the transaction.
    Optional<UUID> find(CampaignId campaign, UUID act) {
        return database.select(ACT.ID)
                .from(ACT)
                .where(ACT.ID.eq(act), ACT.CAMPAIGN_ID.eq(campaign.value()), ACT.UNDONE_AT.isNull())
                .forUpdate()
                .fetchOptional(ACT.ID);
    }

    /// What an act was, for who has just done it.
    Optional<ActKind> kind(CampaignId campaign, UUID act, PersonId by) {
        return database.select(ACT.KIND)
                .from(ACT)
                .where(
                        ACT.ID.eq(act),
                        ACT.CAMPAIGN_ID.eq(campaign.value()),
                        ACT.DONE_BY.eq(by.value()),
                        ACT.UNDONE_AT.isNull())
                .fetchOptional(row -> ActKind.valueOf(row.value1()));
    }

    /// How an act changed one task.
    ///
    /// @param before null for a task that was made
    /// @param version of the task after it
    /// @param made next of the row; null when none was made
    public record Changed(
            TaskId task,
            @Nullable Content before,
            Content after,
            int version,
            @Nullable TaskId made) {}

    List<Changed> changed(UUID act) {
        return database.selectFrom(ACT_TASK)
                .where(ACT_TASK.ACT_ID.eq(act))
                .orderBy(ACT_TASK.TASK_ID)
                .fetch(ActStore::changed);
    }

    void undo(UUID act, Viewer by) {
        database.update(ACT)
                .set(ACT.UNDONE_BY_NAME, by.name())
                .set(ACT.UNDONE_AT, OffsetDateTime.now(clock))
                .where(ACT.ID.eq(act))
                .execute();
    }

    /// What was done with one task, the newest first.
    List<Line> history(TaskId task) {
        return database.select()
                .from(ACT_TASK)
                .join(ACT)
                .on(ACT.ID.eq(ACT_TASK.ACT_ID))
                .where(ACT_TASK.TASK_ID.eq(task.value()))
                .orderBy(ACT.ID.desc())
                .fetch(row ->
                        new Line(
                                row.get(ACT.ID),
                                ActKind.valueOf(row.get(ACT.KIND)),
                                row.get(ACT.DONE_BY_NAME),
                                row.get(ACT.DONE_AT).toInstant(),
                                row.get(ACT.UNDONE_BY_NAME),
                                changed(row)));
    }

    /// @param act key
    /// @param undoneBy null while it holds
    public record Line(
            UUID act,
            ActKind kind,
            String by,
            Instant at,
            @Nullable String undoneBy,
            Changed changed) {}

    private static Changed changed(Record row) {
        String before = row.get(ACT_TASK.BEFORE);
        UUID made = row.get(ACT_TASK.MADE_ID);
        return new Changed(
                new TaskId(row.get(ACT_TASK.TASK_ID)),
                before == null ? null : JSON.readValue(before, Content.class),
                JSON.readValue(row.get(ACT_TASK.AFTER), Content.class),
                row.get(ACT_TASK.VERSION),
                made == null ? null : new TaskId(made));
    }
}
