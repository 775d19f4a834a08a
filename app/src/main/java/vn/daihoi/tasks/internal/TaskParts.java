package vn.daihoi.tasks.internal;

import static vn.daihoi.tasks.internal.db.Tables.TASK_COMMENT;
import static vn.daihoi.tasks.internal.db.Tables.TASK_FILE;
import static vn.daihoi.tasks.internal.db.Tables.TASK_POINT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.FileId;
import vn.daihoi.files.Papers;
import vn.daihoi.platform.Ids;
import vn.daihoi.tasks.TaskId;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What hangs on a task: points to tick, comments, files. Every question names the task, whose
/// right the caller has checked.
@Repository
public class TaskParts {

    private final DSLContext database;
    private final Clock clock;

    TaskParts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void addPoints(TaskId task, List<String> texts) {
        int next =
                database.select(DSL.coalesce(DSL.max(TASK_POINT.POSITION), -1))
                                .from(TASK_POINT)
                                .where(TASK_POINT.TASK_ID.eq(task.value()))
                                .fetchSingle()
                                .value1()
                        + 1;
        for (int at = 0; at < texts.size(); at++) {
            database.insertInto(TASK_POINT)
                    .set(TASK_POINT.ID, Ids.next())
                    .set(TASK_POINT.TASK_ID, task.value())
                    .set(TASK_POINT.POSITION, next + at)
                    .set(TASK_POINT.TEXT, texts.get(at))
                    .execute();
        }
    }

    /// In their order.
    List<Point> points(TaskId task) {
        return database.selectFrom(TASK_POINT)
                .where(TASK_POINT.TASK_ID.eq(task.value()))
                .orderBy(TASK_POINT.POSITION, TASK_POINT.ID)
                .fetch(row ->
                        new Point(
                                row.getId(),
                                row.getText(),
                                row.get(TASK_POINT.DONE_BY_NAME),
                                instant(row.get(TASK_POINT.DONE_AT))));
    }

    /// How many points are ticked of how many, of those tasks that have some.
    Map<UUID, Count> counts(Collection<UUID> tasks) {
        return database.select(TASK_POINT.TASK_ID, DSL.count(TASK_POINT.DONE_AT), DSL.count())
                .from(TASK_POINT)
                .where(TASK_POINT.TASK_ID.in(tasks))
                .groupBy(TASK_POINT.TASK_ID)
                .fetchMap(row -> row.value1(), row -> new Count(row.value2(), row.value3()));
    }

    /// Ticks a point, or takes the tick away.
    ///
    /// @return false if the task has no such point, or it stands so already
    boolean tick(TaskId task, UUID point, boolean done, Viewer by) {
        return database.update(TASK_POINT)
                        .set(TASK_POINT.DONE_AT, done ? OffsetDateTime.now(clock) : null)
                        .set(TASK_POINT.DONE_BY_NAME, done ? by.name() : null)
                        .where(
                                TASK_POINT.TASK_ID.eq(task.value()),
                                TASK_POINT.ID.eq(point),
                                done ? TASK_POINT.DONE_AT.isNull() : TASK_POINT.DONE_AT.isNotNull())
                        .execute()
                == 1;
    }

    boolean removePoint(TaskId task, UUID point) {
        return database.deleteFrom(TASK_POINT)
                        .where(TASK_POINT.TASK_ID.eq(task.value()), TASK_POINT.ID.eq(point))
                        .execute()
                == 1;
    }

    void comment(TaskId task, String text, Viewer by) {
        database.insertInto(TASK_COMMENT)
                .set(TASK_COMMENT.ID, Ids.next())
                .set(TASK_COMMENT.TASK_ID, task.value())
                .set(TASK_COMMENT.TEXT, text)
                .set(TASK_COMMENT.SAID_BY, by.id().value())
                .set(TASK_COMMENT.SAID_BY_NAME, by.name())
                .set(TASK_COMMENT.SAID_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /// The oldest first.
    List<Comment> comments(TaskId task) {
        return database.selectFrom(TASK_COMMENT)
                .where(TASK_COMMENT.TASK_ID.eq(task.value()))
                .orderBy(TASK_COMMENT.ID)
                .fetch(row ->
                        new Comment(
                                row.getText(), row.getSaidByName(), row.getSaidAt().toInstant()));
    }

    /// @param stored the content as [Papers] kept it
    void addFile(TaskId task, Papers.Kept.Stored stored, Viewer by) {
        database.insertInto(TASK_FILE)
                .set(TASK_FILE.ID, Ids.next())
                .set(TASK_FILE.TASK_ID, task.value())
                .set(TASK_FILE.FILE_ID, stored.id().sha256())
                .set(TASK_FILE.FILE_NAME, stored.name())
                .set(TASK_FILE.SIZE, stored.size())
                .set(TASK_FILE.ADDED_BY_NAME, by.name())
                .set(TASK_FILE.ADDED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    List<Attached> files(TaskId task) {
        return database.selectFrom(TASK_FILE)
                .where(TASK_FILE.TASK_ID.eq(task.value()))
                .orderBy(TASK_FILE.ID)
                .fetch(row ->
                        new Attached(
                                row.getId(),
                                new FileId(row.getFileId()),
                                row.getFileName(),
                                row.getAddedByName(),
                                row.getAddedAt().toInstant()));
    }

    Optional<Attached> file(TaskId task, UUID file) {
        return files(task).stream().filter(each -> each.id().equals(file)).findFirst();
    }

    boolean removeFile(TaskId task, UUID file) {
        return database.deleteFrom(TASK_FILE)
                        .where(TASK_FILE.TASK_ID.eq(task.value()), TASK_FILE.ID.eq(file))
                        .execute()
                == 1;
    }

    /// Whether somebody ticked, said or added something.
    boolean isTouched(TaskId task) {
        return points(task).stream().anyMatch(Point::isDone)
                || !comments(task).isEmpty()
                || !files(task).isEmpty();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /// @param done ticked, at most `all`
    public record Count(int done, int all) {}
}
