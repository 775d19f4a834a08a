package vn.daihoi.tasks.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.tasks.internal.Series;
import vn.daihoi.tasks.internal.Task;
import vn.daihoi.tasks.internal.Task.Standing;
import vn.daihoi.tasks.internal.TaskParts.Count;
import vn.daihoi.tasks.internal.TaskPlace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/// Puts tasks into words.
///
/// @param today day in the campaign
/// @param named whether the unit is told with each
record TaskRows(Campaign campaign, LocalDate today, boolean named, Frame frame) {

    /// Days ahead that are called soon.
    static final int SOON = 7;

    TaskRow row(CampaignUnit unit, Task task, @Nullable Count points, boolean mayAct) {
        var content = task.content();
        var origin = task.origin();
        var sign = sign(task);
        return new TaskRow(
                task.id().value().toString(),
                TaskPlace.of(campaign, unit, task.id()),
                content.title(),
                named ? unit.fullName() : "",
                content.responsible().isNobody()
                        ? frame.text("tasks.nobody")
                        : content.responsible().name(),
                frame.day(content.due()),
                sign.state(),
                sign.icon(),
                sign.word(),
                points == null ? "" : frame.text("tasks.points.count", points.done(), points.all()),
                repeat(content.series()),
                origin == null ? "" : origin.label(),
                task.isOpen(),
                mayAct);
    }

    /// @param state class of the sign
    record Sign(String state, String icon, String word) {}

    Sign sign(Task task) {
        return switch (task.content().standing().state()) {
            case DONE -> new Sign("state-reached", "check", settled("done", task));
            case DROPPED -> new Sign("state-not-applicable", "none", settled("dropped", task));
            case OPEN -> open(task.content().due());
        };
    }

    private String settled(String state, Task task) {
        Standing standing = task.content().standing();
        return frame.text(
                "tasks.sign." + state,
                Objects.requireNonNullElse(standing.by(), ""),
                standing.at() == null ? "" : Moments.show(standing.at()));
    }

    private Sign open(@Nullable LocalDate due) {
        if (due == null) {
            return new Sign("state-not-due", "pending", frame.text("tasks.sign.no-due"));
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new Sign("state-overdue", "late", frame.text("tasks.sign.late", -days));
        }
        if (days == 0) {
            return new Sign("state-due-soon", "soon", frame.text("tasks.sign.today"));
        }
        return days <= SOON
                ? new Sign("state-due-soon", "soon", frame.text("tasks.sign.soon", days))
                : new Sign("state-not-due", "pending", frame.text("tasks.sign.later", days));
    }

    /// Empty when it does not come again.
    String repeat(@Nullable Series series) {
        if (series == null) {
            return "";
        }
        var repeat = series.repeat();
        String span = repeat.span().name().toLowerCase(Locale.ROOT);
        return frame.text(
                repeat.every() == 1 ? "tasks.repeat.each-" + span : "tasks.repeat.every-" + span,
                frame.day(repeat.until()),
                repeat.every());
    }
}
