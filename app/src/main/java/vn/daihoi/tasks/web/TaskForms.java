package vn.daihoi.tasks.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Posted;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.tasks.internal.ReadTasks;
import vn.daihoi.tasks.internal.TaskPlace;
import vn.daihoi.tasks.internal.TypedTask.Checked;
import vn.daihoi.tasks.internal.TypedTask.Field;
import vn.daihoi.tasks.web.TaskListPage.Choice;

import java.util.List;
import java.util.Map;

/// Shows and reads the form of a task.
@Component
class TaskForms {

    private final ReadTasks tasks;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    TaskForms(ReadTasks tasks, Campaigns campaigns, CampaignProfiles profiles) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    Checked check(Posted posted, TaskForm form) {
        var steps = profiles.of(posted.campaign()).milestones().stream().map(step -> step.id());
        return form.typed()
                .check(
                        tasks.people(posted.unit()),
                        steps.toList(),
                        campaigns.today(posted.campaign().id()));
    }

    /// @param task key of the one to be changed; empty for a new one
    /// @param faults of what was typed
    TaskFormPage page(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            String task,
            TaskForm form,
            Map<Field, String> faults,
            boolean overtaken) {
        String home = TaskPlace.of(campaign, unit);
        String place = task.isEmpty() ? home : home + "/" + task;
        return new TaskFormPage(
                place,
                place,
                task.isEmpty(),
                form.version() == null ? "" : form.version().toString(),
                form.typed(),
                people(unit),
                steps(campaign, unit, frame),
                faults,
                overtaken);
    }

    private List<Choice> people(CampaignUnit unit) {
        return tasks.people(unit).stream()
                .map(person -> new Choice(person.id().value().toString(), person.name()))
                .toList();
    }

    /// Milestones that units of this level have.
    private List<Choice> steps(Campaign campaign, CampaignUnit unit, Frame frame) {
        return profiles.of(campaign).milestones().stream()
                .filter(step -> step.levels().contains(unit.level()))
                .map(step -> new Choice(step.id(), step.name().in(frame.texts().locale())))
                .toList();
    }
}
