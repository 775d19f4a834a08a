package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.RequirementTasks.Taken;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.TakeAsTasks;
import vn.daihoi.directives.web.DirectiveView.Demanded;
import vn.daihoi.directives.web.DirectiveView.OwnTasks;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which demands of a paper the unit has made its tasks.
@Component
class TaskWays {

    private final TakeAsTasks tasks;
    private final Access access;

    TaskWays(TakeAsTasks tasks, Access access) {
        this.tasks = tasks;
        this.access = access;
    }

    OwnTasks of(CampaignUnit unit, Viewer viewer, RegisteredPaper paper, List<Demanded> demanded) {
        var ids = demanded.stream().map(each -> UUID.fromString(each.id())).toList();
        var taken =
                tasks.of(unit, ids).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().toString(),
                                        entry -> way(entry.getValue())));
        boolean may = paper.withdrawn() == null && access.may(viewer, Permission.EDIT_TASKS, unit);
        return new OwnTasks(tasks.home(unit), may ? ids.size() - taken.size() : 0, taken);
    }

    private static OwnTasks.Way way(Taken taken) {
        return new OwnTasks.Way(taken.address(), taken.settled());
    }
}
