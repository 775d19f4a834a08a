package vn.daihoi.tasks.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.TaskState;

import java.time.Instant;
import java.time.LocalDate;

/// A task as it stands.
///
/// @param origin null for one made by hand
/// @param version counts the changes
public record Task(
        TaskId id,
        CampaignId campaign,
        UnitId unit,
        Content content,
        @Nullable Origin origin,
        String madeBy,
        Instant madeAt,
        int version) {

    /// What can change about it, and be put back.
    ///
    /// @param due null when no day is set
    /// @param step milestone that it serves; null for none
    /// @param series null when it does not come again
    public record Content(
            String title,
            String note,
            Responsible responsible,
            @Nullable LocalDate due,
            @Nullable String step,
            @Nullable Series series,
            Standing standing) {

        Content due(LocalDate day) {
            return new Content(title, note, responsible, day, step, series, standing);
        }

        Content by(Responsible who) {
            return new Content(title, note, who, due, step, series, standing);
        }

        Content standing(Standing now) {
            return new Content(title, note, responsible, due, step, series, now);
        }

        Content next(Series.Next next) {
            return new Content(
                    title, note, responsible, next.due(), step, next.series(), Standing.OPEN);
        }
    }

    /// @param reason why it was given up; empty otherwise
    /// @param by who did it or gave it up; null while open
    public record Standing(
            TaskState state, String reason, @Nullable String by, @Nullable Instant at) {

        public static final Standing OPEN = new Standing(TaskState.OPEN, "", null, null);
    }

    /// Where it comes from, as kept: the key is asked for by [TaskOrigin#kind] alone.
    public record Origin(String label, String address) {}

    public boolean isOpen() {
        return content.standing().state() == TaskState.OPEN;
    }

    public boolean isLate(LocalDate today) {
        LocalDate due = content.due();
        return isOpen() && due != null && due.isBefore(today);
    }
}
