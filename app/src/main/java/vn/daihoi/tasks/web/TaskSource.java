package vn.daihoi.tasks.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.search.Hit;
import vn.daihoi.search.SearchSource;
import vn.daihoi.tasks.internal.ReadTasks;
import vn.daihoi.tasks.internal.Task;
import vn.daihoi.tasks.internal.TaskPlace;

import java.util.List;
import java.util.Optional;

/// Tasks of the units that the viewer sees, by their words.
@Component
class TaskSource implements SearchSource {

    private final ReadTasks tasks;
    private final Campaigns campaigns;
    private final Access access;

    TaskSource(ReadTasks tasks, Campaigns campaigns, Access access) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.access = access;
    }

    @Override
    public String heading() {
        return "tasks.found";
    }

    @Override
    public List<Hit> find(Viewer viewer, String question, int limit) {
        return tasks.find(question).stream()
                .flatMap(task -> hit(viewer, task).stream())
                .limit(limit)
                .toList();
    }

    private Optional<Hit> hit(Viewer viewer, Task task) {
        return campaigns
                .unit(task.campaign(), task.unit())
                .filter(unit -> access.may(viewer, Permission.VIEW_PROGRESS, unit))
                .map(unit ->
                        new Hit(
                                task.content().title(),
                                unit.fullName(),
                                TaskPlace.of(campaigns.get(task.campaign()), unit, task.id())));
    }
}
