package vn.daihoi.jobs;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;

import java.time.LocalDateTime;
import java.util.List;

/// A job as people see it. Times are of the organisation's seat.
///
/// @param titleKey message key
/// @param titleArguments texts for its placeholders
/// @param done steps done, 0 or more
/// @param total steps in all; 0 where not known yet
/// @param cancelAsked whether somebody wants it to stop
/// @param attempts how often it was begun; more than 1 after a restart in its middle
/// @param incident number of the fault in the log; null unless it failed
/// @param started null while queued
/// @param ended null until it has ended
/// @param owner null: the program itself
public record JobView(
        JobId id,
        String kind,
        String titleKey,
        List<String> titleArguments,
        JobState state,
        long done,
        long total,
        boolean cancelAsked,
        int attempts,
        @Nullable String incident,
        LocalDateTime submitted,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended,
        @Nullable PersonId owner) {

    /// Whole percents done, 0 to 100, rounded down; 0 while the total is not known.
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
