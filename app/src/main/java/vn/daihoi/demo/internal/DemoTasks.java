package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.NewTask;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.Tasks;

import java.util.Map;
import java.util.Objects;

/// What people of two wards have to do.
@Component
class DemoTasks {

    private final Tasks tasks;
    private final Campaigns campaigns;

    DemoTasks(Tasks tasks, Campaigns campaigns) {
        this.tasks = tasks;
        this.campaigns = campaigns;
    }

    /// @param people who acts, by login
    void give(TaskScript script, CampaignId campaign, Map<String, Viewer> people) {
        for (TaskScript.Task task : script.tasks()) {
            var unit = campaigns.unit(campaign, task.unit()).orElseThrow();
            var by = viewer(people, task.by());
            var made = tasks.add(unit, made(task, people), by);
            if (task.done()) {
                tasks.finish(unit, made, by);
            }
        }
    }

    private static NewTask made(TaskScript.Task task, Map<String, Viewer> people) {
        return new NewTask(
                task.title(),
                task.note(),
                responsible(task, people),
                task.due(),
                task.points(),
                task.step().orElse(null),
                task.repeat().orElse(null),
                null);
    }

    private static Responsible responsible(TaskScript.Task task, Map<String, Viewer> people) {
        return task.to()
                .map(login -> viewer(people, login))
                .map(viewer -> new Responsible(viewer.id(), viewer.name()))
                .or(() -> task.name().map(Responsible::named))
                .orElse(Responsible.NOBODY);
    }

    private static Viewer viewer(Map<String, Viewer> people, String login) {
        return Objects.requireNonNull(people.get(login), login);
    }
}
