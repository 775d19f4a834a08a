package vn.daihoi.tasks.internal;

import static vn.daihoi.tasks.internal.db.Tables.TASK;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.TaskOrigin;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.internal.Task.Content;
import vn.daihoi.tasks.internal.Task.Origin;
import vn.daihoi.tasks.internal.db.tables.records.TaskRecord;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows of tasks.
@Repository
class TaskStore {

    private final DSLContext database;
    private final Clock clock;

    TaskStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param origin null for one made by hand
    /// @return empty when the origin has made one before
    Optional<Task> add(
            CampaignId campaign,
            UnitId unit,
            Content content,
            @Nullable TaskOrigin origin,
            Viewer by) {
        var row = fresh(campaign, unit, content, by);
        if (origin != null) {
            row.setOriginKind(origin.kind());
            row.setOriginKey(origin.key());
            row.setOriginLabel(origin.label());
            row.setOriginAddress(origin.address());
        }
        return insert(row);
    }

    /// The next of a row. It tells the same origin, but is not what the origin made.
    ///
    /// @return empty when it was made before
    Optional<Task> addNext(Task task, Content content, Viewer by) {
        var row = fresh(task.campaign(), task.unit(), content, by);
        Origin origin = task.origin();
        if (origin != null) {
            row.setOriginLabel(origin.label());
            row.setOriginAddress(origin.address());
        }
        return insert(row);
    }

    private TaskRecord fresh(CampaignId campaign, UnitId unit, Content content, Viewer by) {
        var row = new TaskRecord();
        row.setId(Ids.next());
        row.setCampaignId(campaign.value());
        row.setUnitId(unit.value());
        row.setMadeBy(by.id().value());
        row.setMadeByName(by.name());
        row.setMadeAt(OffsetDateTime.now(clock));
        row.setVersion(0);
        TaskRecords.fill(row, content);
        return row;
    }

    private Optional<Task> insert(TaskRecord row) {
        return database.insertInto(TASK)
                .set(row)
                .onConflictDoNothing()
                .returning()
                .fetchOptional(TaskRecords::task);
    }

    /// @return the task as it stands now
    Task put(Task task, Content content) {
        return put(task, content, task.version() + 1);
    }

    /// As it was before the change that made this version of it.
    Task putBack(Task task, Content before) {
        return put(task, before, task.version() - 1);
    }

    private Task put(Task task, Content content, int version) {
        var row = new TaskRecord();
        TaskRecords.fill(row, content);
        row.setVersion(version);
        return database.update(TASK)
                .set(row)
                .where(TASK.ID.eq(task.id().value()))
                .returning()
                .fetchSingle(TaskRecords::task);
    }

    void remove(TaskId task) {
        database.deleteFrom(TASK).where(TASK.ID.eq(task.value())).execute();
    }

    Optional<Task> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(TASK)
                .where(of(unit), TASK.ID.eq(id))
                .fetchOptional(TaskRecords::task);
    }

    /// Those of the unit, as nobody else can change them until the end of the transaction; in one
    /// order, so that two who lock several do not wait for each other.
    List<Task> lock(CampaignUnit unit, Collection<UUID> ids) {
        return lock(of(unit).and(TASK.ID.in(ids)));
    }

    /// The same of those of a campaign for which one person is responsible.
    List<Task> lock(CampaignId campaign, PersonId person, Collection<UUID> ids) {
        return lock(of(campaign).and(TASK.PERSON_ID.eq(person.value())).and(TASK.ID.in(ids)));
    }

    /// The same of those of a campaign; the caller asks for the right on each.
    List<Task> lock(CampaignId campaign, Collection<UUID> ids) {
        return lock(of(campaign).and(TASK.ID.in(ids)));
    }

    private List<Task> lock(Condition which) {
        return database.selectFrom(TASK)
                .where(which)
                .orderBy(TASK.ID)
                .forUpdate()
                .fetch(TaskRecords::task);
    }

    /// By the key of their origin.
    Map<String, Task> byOrigin(CampaignUnit unit, String kind, Collection<String> keys) {
        return database.selectFrom(TASK)
                .where(of(unit), TASK.ORIGIN_KIND.eq(kind), TASK.ORIGIN_KEY.in(keys))
                .fetchMap(TASK.ORIGIN_KEY, TaskRecords::task);
    }

    /// What is late first, then what is due next; then tasks without a day, then settled ones, the
    /// newest first.
    List<Task> of(CampaignUnit unit, int limit) {
        return database.selectFrom(TASK)
                .where(of(unit))
                .orderBy(
                        TASK.SETTLED_AT.desc().nullsFirst(), TASK.DUE_ON.asc().nullsLast(), TASK.ID)
                .limit(limit)
                .fetch(TaskRecords::task);
    }

    /// Keys of those of the unit whose title, note or responsible person bears all the words,
    /// without regard to diacritics and case.
    List<UUID> find(CampaignUnit unit, List<String> words) {
        return database.select(TASK.ID).from(TASK).where(of(unit), bears(words)).fetch(TASK.ID);
    }

    /// The same of all units, the newest first.
    List<Task> find(List<String> words, int limit) {
        return database.selectFrom(TASK)
                .where(bears(words))
                .orderBy(TASK.ID.desc())
                .limit(limit)
                .fetch(TaskRecords::task);
    }

    private static Condition bears(List<String> words) {
        return DSL.and(words.stream().map(TaskStore::bears).toList());
    }

    private static Condition bears(String word) {
        String literal = word.replaceAll("([\\\\%_])", "\\\\$1");
        return DSL.condition("task.search like '%' || public.fold({0}) || '%'", DSL.val(literal));
    }

    /// Those of a person in one campaign, in the order of a unit's list.
    List<Task> of(CampaignId campaign, PersonId person, int limit) {
        return database.selectFrom(TASK)
                .where(of(campaign), TASK.PERSON_ID.eq(person.value()))
                .orderBy(
                        TASK.SETTLED_AT.desc().nullsFirst(), TASK.DUE_ON.asc().nullsLast(), TASK.ID)
                .limit(limit)
                .fetch(TaskRecords::task);
    }

    /// Open ones of a person in one campaign.
    List<Task> open(CampaignId campaign, PersonId person) {
        return database.selectFrom(TASK)
                .where(
                        of(campaign),
                        TASK.PERSON_ID.eq(person.value()),
                        TASK.STATE.eq(TaskState.OPEN.name()))
                .fetch(TaskRecords::task);
    }

    private static Condition of(CampaignUnit unit) {
        return of(unit.campaign()).and(TASK.UNIT_ID.eq(unit.id().value()));
    }

    private static Condition of(CampaignId campaign) {
        return TASK.CAMPAIGN_ID.eq(campaign.value());
    }
}
