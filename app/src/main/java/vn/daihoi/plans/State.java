package vn.daihoi.plans;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// Where a milestone stands on a day.
public enum State {
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    REACHED,
    REACHED_LATE,
    NOT_APPLICABLE;

    /// What happened counts before what was planned: a milestone that was reached is reached, even
    /// if someone had said that it does not apply.
    ///
    /// @param due last day in time; null while nobody knows it, then nothing is late
    /// @param dueSoonDays how many days before that day it counts as due soon, 0 or more
    /// @param reachedOn null while it is not reached
    /// @param applies false when the step does not concern the unit
    public static State of(
            @Nullable LocalDate due,
            int dueSoonDays,
            @Nullable LocalDate reachedOn,
            boolean applies,
            LocalDate today) {
        if (reachedOn != null) {
            return due != null && reachedOn.isAfter(due) ? REACHED_LATE : REACHED;
        }
        if (!applies) {
            return NOT_APPLICABLE;
        }
        return due == null ? NOT_DUE : open(due, dueSoonDays, today);
    }

    private static State open(LocalDate due, int dueSoonDays, LocalDate today) {
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return today.isBefore(due.minusDays(dueSoonDays)) ? NOT_DUE : DUE_SOON;
    }

    public boolean isReached() {
        return this == REACHED || this == REACHED_LATE;
    }

    /// As written in addresses and style sheets, for instance `due-soon`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of the state's name in the bundle.
    public String messageKey() {
        return "plans.state." + code();
    }
}
