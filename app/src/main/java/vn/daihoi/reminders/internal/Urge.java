package vn.daihoi.reminders.internal;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reminders.internal.LateUnit.LateStep;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// An act of urging, as it is kept.
///
/// @param unit in whose name
/// @param words as written
/// @param on the day it was in the campaign
public record Urge(
        UUID id, UnitId unit, PersonId by, String words, LocalDate on, List<Urged> urged) {

    public Urge {
        urged = List.copyOf(urged);
    }

    /// @param words what the unit was told
    /// @param steps what it was late with
    /// @param people how many were told
    public record Urged(UnitId unit, String words, List<LateStep> steps, int people) {

        public Urged {
            steps = List.copyOf(steps);
        }
    }
}
