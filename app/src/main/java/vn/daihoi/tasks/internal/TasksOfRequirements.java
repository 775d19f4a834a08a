package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.RequirementTasks;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.NewTask;
import vn.daihoi.tasks.TaskOrigin;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.Tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What directives demand of units, as their tasks.
@Component
class TasksOfRequirements implements RequirementTasks {

    private static final String KIND = "requirement";

    private final Tasks tasks;
    private final Campaigns campaigns;

    TasksOfRequirements(Tasks tasks, Campaigns campaigns) {
        this.tasks = tasks;
        this.campaigns = campaigns;
    }

    @Override
    public void take(CampaignUnit unit, List<Demand> demands, Viewer by) {
        demands.forEach(demand -> tasks.add(unit, task(demand), by));
    }

    private static NewTask task(Demand demand) {
        var origin =
                new TaskOrigin(
                        KIND, demand.requirement().toString(), demand.label(), demand.address());
        var task = NewTask.of(demand.text(), demand.due(), origin);
        return demand.step() == null ? task : task.serving(demand.step());
    }

    @Override
    public Map<UUID, Taken> of(CampaignUnit unit, Collection<UUID> requirements) {
        var keys = requirements.stream().map(UUID::toString).toList();
        return tasks.of(unit, KIND, keys).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> UUID.fromString(entry.getKey()),
                                entry ->
                                        new Taken(
                                                entry.getValue().address(),
                                                entry.getValue().state() != TaskState.OPEN)));
    }

    @Override
    public String home(CampaignUnit unit) {
        return TaskPlace.of(campaigns.get(unit.campaign()), unit);
    }
}
