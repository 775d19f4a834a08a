package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

/// A number that a unit of a level keeps to. Both bounds are included.
///
/// @param id stable, such as `committee-ward`
/// @param min null when there is no lower bound
/// @param max null when there is no upper bound
/// @param notBelowPrevious whether the number may also not fall under the one of the term before
public record NumberRule(
        String id,
        Label name,
        Subject subject,
        String level,
        @Nullable Integer min,
        @Nullable Integer max,
        boolean notBelowPrevious,
        Enforcement enforcement,
        Basis basis) {

    /// What is counted.
    public enum Subject {
        COMMITTEE_MEMBERS,
        STANDING_BOARD_MEMBERS,
        VICE_CHAIRS,
        DELEGATES,
        /// In half days.
        CONGRESS_HALF_DAYS,
        WELCOMING_WORKS,
        ACTION_PROGRAMMES,
        /// Months that a person new on the Standing Board can still work.
        MONTHS_LEFT_FIRST_TIME,
        /// Months that a person chosen again for the Standing Board can still work.
        MONTHS_LEFT_AGAIN
    }
}
