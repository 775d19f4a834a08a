package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.NewTask;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.Tasks;
import vn.daihoi.tasks.internal.Task.Content;
import vn.daihoi.tasks.internal.Task.Standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

@Service
class StoredTasks implements Tasks {

    private final TaskStore tasks;
    private final RecordTasks record;
    private final Campaigns campaigns;

    StoredTasks(TaskStore tasks, RecordTasks record, Campaigns campaigns) {
        this.tasks = tasks;
        this.record = record;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional
    public TaskId add(CampaignUnit unit, NewTask task, Viewer by) {
        var origin = task.origin();
        return tasks.add(unit.campaign(), unit.id(), content(task), origin, by)
                .map(made -> {
                    record.made(unit, made, task.points(), by);
                    return made.id();
                })
                .orElseGet(() -> known(unit, origin.kind(), origin.key()));
    }

    private TaskId known(CampaignUnit unit, String kind, String key) {
        return Objects.requireNonNull(tasks.byOrigin(unit, kind, List.of(key)).get(key)).id();
    }

    private static Content content(NewTask task) {
        return new Content(
                task.title(),
                task.note(),
                task.responsible(),
                task.due(),
                task.step(),
                null,
                Standing.OPEN);
    }

    @Override
    public Map<String, Stand> of(CampaignUnit unit, String kind, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return tasks.byOrigin(unit, kind, keys).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> stand(unit, entry.getValue())));
    }

    private Stand stand(CampaignUnit unit, Task task) {
        var content = task.content();
        return new Stand(
                task.id(),
                content.title(),
                content.standing().state(),
                content.due(),
                content.responsible().name(),
                TaskPlace.of(campaigns.get(unit.campaign()), unit, task.id()));
    }

    @Override
    public Load of(CampaignId campaign, PersonId person) {
        var open = tasks.open(campaign, person);
        if (open.isEmpty()) {
            return new Load(0, 0);
        }
        LocalDate today = campaigns.today(campaign);
        long late = open.stream().filter(task -> task.isLate(today)).count();
        return new Load(open.size(), (int) late);
    }
}
