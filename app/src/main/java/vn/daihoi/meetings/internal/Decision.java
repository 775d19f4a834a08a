package vn.daihoi.meetings.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.UUID;

/// What a meeting decided.
///
/// @param number from 1
/// @param unit who does it; null unless it is one unit
/// @param tasks how many tasks were made of it
public record Decision(
        UUID id,
        int number,
        String text,
        Target target,
        @Nullable UnitId unit,
        @Nullable LocalDate due,
        int tasks) {

    /// Who does it.
    public enum Target {
        /// the unit that held the meeting
        HOLDER,
        /// each of those invited
        INVITED,
        UNIT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
