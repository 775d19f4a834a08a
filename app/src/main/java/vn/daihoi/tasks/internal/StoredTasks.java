package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.tasks.NewTask;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.TaskOrigin;
import vn.daihoi.tasks.Tasks;
import vn.daihoi.tasks.internal.ChangeTasks.Chosen;
import vn.daihoi.tasks.internal.Task.Content;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

@Service
class StoredTasks implements Tasks {

    private final TaskStore tasks;
    private final RecordTasks record;
    private final ChangeTasks change;
    private final ForeignPoints foreign;
    private final Campaigns campaigns;

    StoredTasks(
            TaskStore tasks,
            RecordTasks record,
            ChangeTasks change,
            ForeignPoints foreign,
            Campaigns campaigns) {
        this.tasks = tasks;
        this.record = record;
        this.change = change;
        this.foreign = foreign;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional
    public TaskId add(CampaignUnit unit, NewTask task, Viewer by) {
        var origin = task.origin();
        var made = tasks.add(unit.campaign(), unit.id(), content(task), origin, by);
        made.ifPresent(fresh -> record.made(unit, fresh, task.points(), by));
        return made.map(Task::id)
                .or(() -> Optional.ofNullable(origin).map(told -> known(unit, told)))
                .orElseThrow();
    }

    private TaskId known(CampaignUnit unit, TaskOrigin origin) {
        var found = tasks.byOrigin(unit, origin.kind(), List.of(origin.key()));
        return Objects.requireNonNull(found.get(origin.key())).id();
    }

    @Override
    @Transactional
    public void finish(CampaignUnit unit, TaskId task, Viewer by) {
        change.done(new Chosen.OfUnit(unit, List.of(task.value())), by);
    }

    private static Content content(NewTask task) {
        return new Wanted(
                        task.title(),
                        task.note(),
                        task.responsible(),
                        task.due(),
                        task.step(),
                        Optional.ofNullable(task.repeat()),
                        task.points())
                .content();
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
        int elsewhere = foreign.of(campaign, person, Texts.in(Texts.VIETNAMESE)).size();
        if (open.isEmpty()) {
            return new Load(elsewhere, 0);
        }
        LocalDate today = campaigns.today(campaign);
        long late = open.stream().filter(task -> task.isLate(today)).count();
        return new Load(open.size() + elsewhere, (int) late);
    }
}
