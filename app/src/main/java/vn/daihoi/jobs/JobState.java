package vn.daihoi.jobs;

import java.util.Locale;

/// Where a job is in its life.
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /// Whether nothing more will happen.
    public boolean isEnd() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /// As stored, and as the end of the message key `jobs.state.<word>`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no state has this word
    public static JobState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
