package vn.daihoi.directives;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Answered by whoever keeps tasks of units: what a paper demands, as tasks of a unit that got it.
public interface RequirementTasks {

    /// What becomes a task.
    ///
    /// @param requirement key; makes one task of a unit, however often it is taken
    /// @param due for this unit; null when no day is demanded or it is not known yet
    /// @param step milestone that meeting it reaches; null for none
    /// @param label how the demand is cited, such as `Hướng dẫn 33/HD-MTTQ-BTT, yêu cầu 2`
    /// @param address page of the paper
    record Demand(
            UUID requirement,
            String text,
            @Nullable LocalDate due,
            @Nullable String step,
            String label,
            String address) {}

    /// Makes a task of each that has none, in the caller's transaction.
    void take(CampaignUnit unit, List<Demand> demands, Viewer by);

    /// Addresses of the unit's tasks by key of the requirement; those without one are absent.
    Map<UUID, Taken> of(CampaignUnit unit, Collection<UUID> requirements);

    /// @param address page of the task
    /// @param settled whether it was done or given up
    record Taken(String address, boolean settled) {}

    /// Address of the unit's list of tasks.
    String home(CampaignUnit unit);
}
