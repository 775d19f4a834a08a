package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// When a milestone is due for the units of one level.
///
/// @param level code of the level
/// @param dueSoonDays how many days before the due day it counts as due soon, 0 or more
public record Due(String level, When when, int dueSoonDays, Basis basis) {

    /// Either a day of the calendar or a distance from the unit's own congress.
    public sealed interface When {

        /// The last day in time.
        record OnDay(LocalDate day) implements When {}

        /// @param days negative before the first day of the congress, positive after it
        record FromCongress(int days) implements When {}
    }

    /// The last day in time; empty when it hangs on a congress day that is not fixed.
    public Optional<LocalDate> day(@Nullable LocalDate congressDay) {
        return switch (when) {
            case When.OnDay(var day) -> Optional.of(day);
            case When.FromCongress(var days) ->
                    Optional.ofNullable(congressDay).map(day -> day.plusDays(days));
        };
    }
}
