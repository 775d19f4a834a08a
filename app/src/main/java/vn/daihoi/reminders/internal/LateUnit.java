package vn.daihoi.reminders.internal;

import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A unit with what it is late with.
///
/// @param steps the longest late first; one at least
public record LateUnit(CampaignUnit unit, List<LateStep> steps) {

    public LateUnit {
        steps = List.copyOf(steps);
    }

    /// @param step id of the step
    /// @param due last day on which it would have been in time
    public record LateStep(String step, LocalDate due) {

        public long days(LocalDate today) {
            return ChronoUnit.DAYS.between(due, today);
        }
    }
}
