package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.internal.ActStore.Changed;
import vn.daihoi.tasks.internal.ChangeTasks.Done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes acts back. A task that somebody changed since is left as it is.
@Service
public class UndoActs {

    private final TaskStore tasks;
    private final TaskParts parts;
    private final ActStore acts;
    private final RecordTasks record;
    private final Campaigns campaigns;
    private final Access access;

    UndoActs(
            TaskStore tasks,
            TaskParts parts,
            ActStore acts,
            RecordTasks record,
            Campaigns campaigns,
            Access access) {
        this.tasks = tasks;
        this.parts = parts;
        this.acts = acts;
        this.record = record;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// @return how many tasks are as they were before, and how many are not
    @Transactional
    public Done undo(CampaignId campaign, UUID act, Viewer by) {
        if (acts.find(campaign, act).isEmpty()) {
            return new Done(null, 0, 0);
        }
        List<Changed> changed = acts.changed(act);
        Map<TaskId, Task> now =
                tasks
                        .lock(campaign, changed.stream().map(each -> each.task().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(Task::id, Function.identity()));
        int restored = 0;
        for (Changed each : changed) {
            if (Optional.ofNullable(now.get(each.task()))
                    .filter(task -> restore(each, task, by))
                    .isPresent()) {
                restored++;
            }
        }
        if (restored > 0) {
            acts.undo(act, by);
        }
        return new Done(act, restored, changed.size() - restored);
    }

    private boolean restore(Changed changed, Task task, Viewer by) {
        var before = changed.before();
        var unit = campaigns.unit(task.campaign(), task.unit());
        if (before == null
                || task.version() != changed.version()
                || unit.filter(each -> access.may(by, Permission.EDIT_TASKS, each)).isEmpty()
                || !removeNext(unit.get(), changed)) {
            return false;
        }
        record.undone(unit.get(), task.content(), tasks.putBack(task, before));
        return true;
    }

    /// The task that the act made goes with it, unless somebody has begun with it.
    private boolean removeNext(CampaignUnit unit, Changed changed) {
        TaskId made = changed.made();
        if (made == null) {
            return true;
        }
        var next = tasks.lock(unit, List.of(made.value())).stream().findFirst();
        if (next.isEmpty()) {
            return true;
        }
        if (next.get().version() > 0 || parts.isTouched(made)) {
            return false;
        }
        tasks.remove(made);
        return true;
    }
}
