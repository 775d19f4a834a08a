package vn.daihoi.tasks.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.internal.Task.Content;
import vn.daihoi.tasks.internal.Task.Standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What people do with tasks, with one or with many at once. Each act is kept with the tasks before
/// and after, so that it can be taken back, see [UndoActs].
@Service
public class ChangeTasks {

    private final TaskStore tasks;
    private final TaskParts parts;
    private final ActStore acts;
    private final RecordTasks record;
    private final Campaigns campaigns;
    private final Access access;
    private final Clock clock;

    ChangeTasks(
            TaskStore tasks,
            TaskParts parts,
            ActStore acts,
            RecordTasks record,
            Campaigns campaigns,
            Access access,
            Clock clock) {
        this.tasks = tasks;
        this.parts = parts;
        this.acts = acts;
        this.record = record;
        this.campaigns = campaigns;
        this.access = access;
        this.clock = clock;
    }

    /// Which tasks are meant.
    public sealed interface Chosen {

        Collection<UUID> ids();

        /// Those of one unit; its right was checked by the route.
        record OfUnit(CampaignUnit unit, Collection<UUID> ids) implements Chosen {}

        /// Those for which whoever acts is responsible, in any unit of the campaign.
        record Mine(CampaignId campaign, Collection<UUID> ids) implements Chosen {}
    }

    /// What came of it.
    ///
    /// @param act to take it back by; null when nothing changed
    /// @param passedOver chosen tasks that were left as they are
    public record Done(@Nullable UUID act, int changed, int passedOver) {}

    @Transactional
    public TaskId create(CampaignUnit unit, Wanted wanted, Viewer by) {
        var made = tasks.add(unit.campaign(), unit.id(), wanted.content(), null, by).orElseThrow();
        record.made(unit, made, wanted.points(), by);
        return made.id();
    }

    /// What came of a change of all that a task says.
    public enum Outcome {
        DONE,
        UNCHANGED,
        /// somebody else changed it since the person began to type
        OVERTAKEN,
        NOT_THERE
    }

    /// @param version of the task that the person saw
    @Transactional
    public Outcome change(CampaignUnit unit, UUID id, int version, Wanted wanted, Viewer by) {
        var found = tasks.lock(unit, List.of(id)).stream().findFirst();
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        Content after = wanted.inPlaceOf(found.get().content());
        if (after.equals(found.get().content())) {
            return Outcome.UNCHANGED;
        }
        if (found.get().version() != version) {
            return Outcome.OVERTAKEN;
        }
        UUID act = acts.begin(unit.campaign(), ActKind.CHANGE, by);
        change(act, ActKind.CHANGE, unit, found.get(), after, by);
        return Outcome.DONE;
    }

    @Transactional
    public Done done(Chosen chosen, Viewer by) {
        return settle(ActKind.DONE, TaskState.DONE, chosen, "", by);
    }

    /// @param reason not blank
    @Transactional
    public Done drop(Chosen chosen, String reason, Viewer by) {
        return settle(ActKind.DROP, TaskState.DROPPED, chosen, reason, by);
    }

    private Done settle(ActKind kind, TaskState state, Chosen chosen, String reason, Viewer by) {
        var standing = new Standing(state, reason, by.name(), clock.instant());
        return apply(
                kind, chosen, by, task -> when(task.isOpen(), task.content().standing(standing)));
    }

    /// Opens settled tasks again. Of a row, the next that was made stays.
    @Transactional
    public Done reopen(Chosen chosen, Viewer by) {
        return apply(
                ActKind.REOPEN,
                chosen,
                by,
                task -> when(!task.isOpen(), task.content().standing(Standing.OPEN)));
    }

    /// Sets the last day of open tasks.
    @Transactional
    public Done move(Chosen chosen, LocalDate due, Viewer by) {
        return apply(
                ActKind.MOVE,
                chosen,
                by,
                task ->
                        when(
                                task.isOpen() && !due.equals(task.content().due()),
                                task.content().due(due)));
    }

    /// Gives open tasks to somebody else.
    @Transactional
    public Done hand(Chosen chosen, Responsible who, Viewer by) {
        return apply(
                ActKind.HAND,
                chosen,
                by,
                task ->
                        when(
                                task.isOpen() && !who.equals(task.content().responsible()),
                                task.content().by(who)));
    }

    private static Optional<Content> when(boolean concerned, Content after) {
        return concerned ? Optional.of(after) : Optional.empty();
    }

    /// @param change empty for a task that it does not concern
    private Done apply(
            ActKind kind, Chosen chosen, Viewer by, Function<Task, Optional<Content>> change) {
        UUID act = null;
        int changed = 0;
        for (Task task : lock(chosen, by)) {
            Optional<CampaignUnit> unit = unit(chosen, task, by);
            Optional<Content> after = change.apply(task);
            if (unit.isPresent() && after.isPresent()) {
                act = act == null ? acts.begin(task.campaign(), kind, by) : act;
                change(act, kind, unit.get(), task, after.get(), by);
                changed++;
            }
        }
        return new Done(act, changed, chosen.ids().size() - changed);
    }

    private List<Task> lock(Chosen chosen, Viewer by) {
        return switch (chosen) {
            case Chosen.OfUnit(var unit, var ids) -> tasks.lock(unit, ids);
            case Chosen.Mine(var campaign, var ids) -> tasks.lock(campaign, by.id(), ids);
        };
    }

    /// Empty where the person may not act.
    private Optional<CampaignUnit> unit(Chosen chosen, Task task, Viewer by) {
        return switch (chosen) {
            case Chosen.OfUnit(var unit, _) -> Optional.of(unit);
            case Chosen.Mine(var campaign, _) ->
                    campaigns
                            .unit(campaign, task.unit())
                            .filter(unit -> access.may(by, Permission.EDIT_TASKS, unit));
        };
    }

    private void change(
            UUID act, ActKind kind, CampaignUnit unit, Task task, Content after, Viewer by) {
        Task now = tasks.put(task, after);
        TaskId next = now.isOpen() ? null : next(unit, now, by);
        record.changed(act, kind, unit, task.content(), now, next, by);
    }

    /// The next of the row, when a task of one was settled.
    private @Nullable TaskId next(CampaignUnit unit, Task task, Viewer by) {
        Series series = task.content().series();
        LocalDate due = task.content().due();
        if (series == null || due == null) {
            return null;
        }
        return series.after(due, campaigns.today(unit.campaign()))
                .flatMap(next -> tasks.addNext(task, task.content().next(next), by))
                .map(made -> {
                    var points = parts.points(task.id()).stream().map(Point::text).toList();
                    record.made(unit, made, points, by);
                    return made.id();
                })
                .orElse(null);
    }
}
