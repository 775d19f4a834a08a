package vn.daihoi.tasks.internal;

import static vn.daihoi.tasks.internal.db.Tables.TASK;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.tasks.Repeat;
import vn.daihoi.tasks.Repeat.Span;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.internal.Task.Content;
import vn.daihoi.tasks.internal.Task.Origin;
import vn.daihoi.tasks.internal.Task.Standing;
import vn.daihoi.tasks.internal.db.tables.records.TaskRecord;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Tasks as rows and back.
final class TaskRecords {

    private TaskRecords() {}

    static void fill(TaskRecord row, Content content) {
        Responsible who = content.responsible();
        Standing standing = content.standing();
        PersonId person = who.person();
        row.setTitle(content.title());
        row.setNote(content.note());
        row.set(TASK.PERSON_ID, person == null ? null : person.value());
        row.setPersonName(who.name());
        row.set(TASK.DUE_ON, content.due());
        row.set(TASK.STEP, content.step());
        row.setState(standing.state().name());
        row.setStateReason(standing.reason());
        row.set(TASK.SETTLED_BY_NAME, standing.by());
        row.set(TASK.SETTLED_AT, at(standing.at()));
        fill(row, content.series());
    }

    private static void fill(TaskRecord row, @Nullable Series series) {
        Repeat repeat = series == null ? null : series.repeat();
        row.set(TASK.REPEAT_EVERY, repeat == null ? null : repeat.every());
        row.set(TASK.REPEAT_SPAN, repeat == null ? null : repeat.span().name());
        row.set(TASK.REPEAT_UNTIL, repeat == null ? null : repeat.until());
        row.set(TASK.REPEAT_FROM, series == null ? null : series.from());
        row.set(TASK.SERIES_ID, series == null ? null : series.id());
        row.set(TASK.SERIES_NUMBER, series == null ? null : series.number());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static Task task(TaskRecord row) {
        return new Task(
                new TaskId(row.getId()),
                new CampaignId(row.getCampaignId()),
                new UnitId(row.getUnitId()),
                new Content(
                        row.getTitle(),
                        row.getNote(),
                        responsible(row),
                        row.get(TASK.DUE_ON),
                        row.get(TASK.STEP),
                        series(row),
                        standing(row)),
                row.get(TASK.ORIGIN_LABEL) == null
                        ? null
                        : new Origin(row.get(TASK.ORIGIN_LABEL), row.get(TASK.ORIGIN_ADDRESS)),
                row.getMadeByName(),
                row.getMadeAt().toInstant(),
                row.getVersion());
    }

    private static Responsible responsible(TaskRecord row) {
        UUID person = row.get(TASK.PERSON_ID);
        return new Responsible(person == null ? null : new PersonId(person), row.getPersonName());
    }

    private static @Nullable Series series(TaskRecord row) {
        return row.get(TASK.REPEAT_EVERY) == null
                ? null
                : new Series(
                        row.get(TASK.SERIES_ID),
                        new Repeat(
                                row.get(TASK.REPEAT_EVERY),
                                Span.valueOf(row.get(TASK.REPEAT_SPAN)),
                                row.get(TASK.REPEAT_UNTIL)),
                        row.get(TASK.REPEAT_FROM),
                        row.get(TASK.SERIES_NUMBER));
    }

    private static Standing standing(TaskRecord row) {
        OffsetDateTime at = row.get(TASK.SETTLED_AT);
        return new Standing(
                TaskState.valueOf(row.getState()),
                row.getStateReason(),
                row.get(TASK.SETTLED_BY_NAME),
                at == null ? null : at.toInstant());
    }
}
