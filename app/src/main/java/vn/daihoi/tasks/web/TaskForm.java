package vn.daihoi.tasks.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.tasks.internal.Task;
import vn.daihoi.tasks.internal.TypedTask;

import java.util.Locale;
import java.util.Objects;

/// A task as typed into its form. Fields that were not sent come as null. See [TypedTask].
///
/// @param version of the task that the person began to change; null for a new one
public record TaskForm(
        @Nullable String title,
        @Nullable String note,
        @Nullable String person,
        @Nullable String name,
        @Nullable String due,
        @Nullable String step,
        @Nullable String repeat,
        @Nullable String every,
        @Nullable String until,
        @Nullable String points,
        @Nullable Integer version) {

    static TaskForm empty(String step) {
        return new TaskForm("", "", "", "", "", step, "", "1", "", "", null);
    }

    static TaskForm of(Task task) {
        var content = task.content();
        var who = content.responsible();
        var series = content.series();
        var repeat = series == null ? null : series.repeat();
        return new TaskForm(
                content.title(),
                content.note(),
                who.person() == null ? "" : who.person().value().toString(),
                who.person() == null ? who.name() : "",
                Objects.toString(content.due(), ""),
                Objects.toString(content.step(), ""),
                repeat == null ? "" : repeat.span().name().toLowerCase(Locale.ROOT),
                repeat == null ? "1" : Integer.toString(repeat.every()),
                repeat == null ? "" : repeat.until().toString(),
                "",
                task.version());
    }

    public TypedTask typed() {
        return new TypedTask(
                text(title),
                text(note),
                text(person),
                text(name),
                text(due),
                text(step),
                text(repeat),
                every == null || every.isBlank() ? "1" : every,
                text(until),
                text(points));
    }

    /// The same, begun at another version of the task.
    TaskForm at(int now) {
        return new TaskForm(
                title, note, person, name, due, step, repeat, every, until, points, now);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
