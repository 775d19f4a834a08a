package vn.daihoi.reminders;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Answered by modules in which something waits for units besides the steps of their plans: it goes
/// into the daily message of those who may act. A bean.
public interface DailyNote {

    /// Stable, for instance `obstacles`.
    String name();

    /// Who is to be told by today. Each is told once for a day of `since`, so days without the
    /// program are caught up with.
    List<Due> due(Campaign campaign, LocalDate today);

    /// @param unit for which something waits
    /// @param since last day, today or before, on which it was to be told
    record Due(UnitId unit, LocalDate since, List<PersonId> people) {}

    /// What waits for these units now; those for which nothing waits any more are absent.
    Map<UnitId, Waiting> of(Campaign campaign, Collection<UnitId> units, LocalDate today);

    /// What waits for a unit, in words. What leaves the program is in Vietnamese.
    ///
    /// @param summary how much, as in a heading
    /// @param lines one at least
    /// @param bell message key of the bell's text
    /// @param arguments of that text
    /// @param address where it is dealt with, starts with `/`
    record Waiting(
            String summary,
            List<String> lines,
            String bell,
            List<String> arguments,
            String address) {}
}
