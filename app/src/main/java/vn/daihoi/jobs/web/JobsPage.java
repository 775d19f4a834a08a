package vn.daihoi.jobs.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.internal.JobHistory.Daily;
import vn.daihoi.pages.Frame;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/// The page of all background work.
///
/// @param open running and queued
/// @param ended the newest that have ended
/// @param daily work of every day
/// @param state which ended ones are shown; null: all
public record JobsPage(
        List<JobView> open, List<JobView> ended, List<Daily> daily, @Nullable JobState state) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    /// States that the history can be narrowed to.
    public static List<JobState> ends() {
        return List.of(JobState.DONE, JobState.FAILED, JobState.CANCELLED);
    }

    /// The address without its path, for refreshing what the filter shows.
    public String query() {
        return state == null ? "" : "?state=" + state.word();
    }

    public static String title(Frame frame, JobView job) {
        return frame.text(job.titleKey(), job.titleArguments().toArray());
    }

    /// For instance 08:00:00 26/02/2024; a dash for null.
    public static String moment(@Nullable LocalDateTime time) {
        return time == null ? "–" : MOMENT.format(time);
    }

    /// Class and icon of a state, the same as for milestones.
    public static String look(JobState state) {
        return switch (state) {
            case QUEUED -> "not-due";
            case RUNNING -> "due-soon";
            case DONE -> "reached";
            case FAILED -> "overdue";
            case CANCELLED -> "not-applicable";
        };
    }

    public static String icon(JobState state) {
        return switch (state) {
            case QUEUED -> "pending";
            case RUNNING -> "soon";
            case DONE -> "check";
            case FAILED -> "late";
            case CANCELLED -> "none";
        };
    }

    /// Whether this option of the filter is the chosen one.
    public boolean isChosen(@Nullable JobState option) {
        return Objects.equals(state, option);
    }
}
