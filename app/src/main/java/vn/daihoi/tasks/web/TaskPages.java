package vn.daihoi.tasks.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Papers;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.tasks.internal.ActKind;
import vn.daihoi.tasks.internal.ActStore.Line;
import vn.daihoi.tasks.internal.Point;
import vn.daihoi.tasks.internal.ReadTasks;
import vn.daihoi.tasks.internal.ReadTasks.Whole;
import vn.daihoi.tasks.internal.Task;
import vn.daihoi.tasks.internal.TaskParts.Count;
import vn.daihoi.tasks.internal.TaskPlace;
import vn.daihoi.tasks.web.TaskPage.Fact;
import vn.daihoi.tasks.web.TaskPage.Paper;
import vn.daihoi.tasks.web.TaskPage.Part;
import vn.daihoi.tasks.web.TaskPage.Past;
import vn.daihoi.tasks.web.TaskPage.Refused;
import vn.daihoi.tasks.web.TaskPage.Said;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Puts one task into words.
@Component
class TaskPages {

    private final ReadTasks tasks;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Papers papers;
    private final Access access;

    TaskPages(
            ReadTasks tasks,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Papers papers,
            Access access) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.papers = papers;
        this.access = access;
    }

    /// @throws NotThere if the unit has no such task
    TaskPage view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            UUID id,
            Refused refused) {
        Whole whole = tasks.find(unit, id).orElseThrow(NotThere::new);
        Task task = whole.task();
        var words = new TaskRows(campaign, campaigns.today(campaign.id()), false, frame);
        boolean mayAct = access.may(viewer, Permission.EDIT_TASKS, unit);
        var origin = task.origin();
        return new TaskPage(
                TaskPlace.of(campaign, unit, task.id()),
                TaskPlace.of(campaign, unit),
                words.row(unit, task, count(whole.points()), mayAct),
                task.content().note(),
                facts(campaign, task, words, frame),
                origin == null ? "" : origin.address(),
                whole.points().stream().map(point -> part(point, frame)).toList(),
                whole.comments().stream()
                        .map(said -> new Said(said.by(), Moments.show(said.at()), said.text()))
                        .toList(),
                whole.files().stream()
                        .map(file ->
                                new Paper(
                                        file.id().toString(),
                                        file.name(),
                                        frame.text(
                                                "tasks.by-at", file.by(), Moments.show(file.at()))))
                        .toList(),
                whole.history().stream().map(line -> past(line, frame)).toList(),
                mayAct ? undo(campaign, unit, whole) : "",
                mayAct,
                papers.limit() >> 20,
                refused);
    }

    private static @Nullable Count count(List<Point> points) {
        return points.isEmpty()
                ? null
                : new Count((int) points.stream().filter(Point::isDone).count(), points.size());
    }

    private List<Fact> facts(Campaign campaign, Task task, TaskRows words, Frame frame) {
        var facts = new ArrayList<Fact>();
        var content = task.content();
        facts.add(
                new Fact(
                        frame.text("tasks.responsible"),
                        content.responsible().isNobody()
                                ? frame.text("tasks.nobody")
                                : content.responsible().name()));
        facts.add(
                new Fact(
                        frame.text("tasks.due"),
                        content.due() == null
                                ? frame.text("tasks.sign.no-due")
                                : frame.day(content.due())));
        if (content.series() != null) {
            facts.add(new Fact(frame.text("tasks.repeat"), words.repeat(content.series())));
        }
        if (content.step() != null) {
            facts.add(
                    new Fact(
                            frame.text("tasks.step"),
                            profiles.of(campaign)
                                    .milestoneName(content.step(), frame.texts().locale())));
        }
        if (!content.standing().reason().isEmpty()) {
            facts.add(new Fact(frame.text("tasks.reason"), content.standing().reason()));
        }
        facts.add(
                new Fact(
                        frame.text("tasks.made"),
                        frame.text("tasks.by-at", task.madeBy(), Moments.show(task.madeAt()))));
        return facts;
    }

    private static Part part(Point point, Frame frame) {
        var by = point.by();
        var at = point.at();
        return new Part(
                point.id().toString(),
                point.text(),
                by == null || at == null ? "" : frame.text("tasks.by-at", by, Moments.show(at)));
    }

    private static Past past(Line line, Frame frame) {
        return new Past(
                text(line, frame),
                frame.text("tasks.by-at", line.by(), Moments.show(line.at())),
                line.undoneBy() == null ? "" : frame.text("tasks.history.undone", line.undoneBy()));
    }

    private static String text(Line line, Frame frame) {
        var before = line.changed().before();
        var after = line.changed().after();
        return switch (line.kind()) {
            case MOVE ->
                    frame.text(
                            "tasks.history.move",
                            before == null || before.due() == null
                                    ? frame.text("tasks.sign.no-due")
                                    : frame.day(before.due()),
                            frame.day(after.due()));
            case HAND ->
                    frame.text(
                            "tasks.history.hand",
                            before == null || before.responsible().isNobody()
                                    ? frame.text("tasks.nobody")
                                    : before.responsible().name(),
                            after.responsible().name());
            case DROP -> frame.text("tasks.history.drop", after.standing().reason());
            case CREATE, CHANGE, DONE, REOPEN -> frame.text("tasks.history." + line.kind().code());
        };
    }

    /// The newest act that holds, unless the task was changed since by something else.
    private static String undo(Campaign campaign, CampaignUnit unit, Whole whole) {
        return whole.history().stream()
                .filter(line -> line.undoneBy() == null)
                .findFirst()
                .filter(line -> line.kind() != ActKind.CREATE)
                .filter(line -> line.changed().version() == whole.task().version())
                .map(line ->
                        TaskPlace.of(campaign, unit, whole.task().id())
                                + "/acts/"
                                + line.act()
                                + "/undo")
                .orElse("");
    }
}
