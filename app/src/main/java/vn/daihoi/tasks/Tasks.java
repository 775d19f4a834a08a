package vn.daihoi.tasks;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// Tasks of units, for other modules to make and to ask. Rights are the caller's business.
public interface Tasks {

    /// Makes a task in the caller's transaction, unless its origin has made one in this unit
    /// before. Tells the responsible person by the bell, when that is somebody else.
    ///
    /// @return the new task, or the one that was there
    TaskId add(CampaignUnit unit, NewTask task, Viewer by);

    /// Says that a task is done: what it asked for has happened elsewhere. A settled one stays as
    /// it is.
    void finish(CampaignUnit unit, TaskId task, Viewer by);

    /// Tasks of a unit by the key of their origin; those that made none are absent.
    ///
    /// @param kind of the origins
    Map<String, Stand> of(CampaignUnit unit, String kind, Collection<String> keys);

    /// What a person has to do in one campaign, with what waits elsewhere, see [OpenPoints].
    Load of(CampaignId campaign, PersonId person);

    /// Where a task stands.
    ///
    /// @param responsible name; empty for nobody
    /// @param address page of the task
    record Stand(
            TaskId id,
            String title,
            TaskState state,
            @Nullable LocalDate due,
            String responsible,
            String address) {}

    /// Counts of open tasks.
    ///
    /// @param open all
    /// @param late of which the last day has passed
    record Load(int open, int late) {}
}
