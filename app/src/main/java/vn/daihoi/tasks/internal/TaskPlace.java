package vn.daihoi.tasks.internal;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.tasks.TaskId;

/// Addresses of pages of tasks.
public final class TaskPlace {

    /// All tasks of the viewer.
    public static final String MINE = "/tasks";

    private TaskPlace() {}

    /// The list of a unit.
    public static String of(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/tasks".formatted(campaign.code(), unit.code());
    }

    public static String of(Campaign campaign, CampaignUnit unit, TaskId task) {
        return of(campaign, unit) + "/" + task.value();
    }
}
