package vn.daihoi.tasks.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.tasks.OpenPoints.OpenPoint;
import vn.daihoi.tasks.internal.ForeignPoints;
import vn.daihoi.tasks.internal.ReadTasks;
import vn.daihoi.tasks.internal.Task;
import vn.daihoi.tasks.internal.TaskPlace;
import vn.daihoi.tasks.web.TaskListPage.Choice;
import vn.daihoi.tasks.web.TaskListPage.Done;
import vn.daihoi.tasks.web.TaskListPage.Group;
import vn.daihoi.tasks.web.TaskListPage.Mine;
import vn.daihoi.tasks.web.TaskListPage.OfUnit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts lists of tasks into words.
@Component
class TaskListBuilder {

    /// Settled tasks that the viewer's own list shows.
    private static final int SETTLED_SHOWN = 20;

    private static final List<String> STATES = List.of("open", "late", "done", "dropped", "all");

    private final ReadTasks tasks;
    private final ForeignPoints foreign;
    private final Campaigns campaigns;
    private final Access access;

    TaskListBuilder(ReadTasks tasks, ForeignPoints foreign, Campaigns campaigns, Access access) {
        this.tasks = tasks;
        this.foreign = foreign;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// What was just done, or could not be.
    ///
    /// @param act that was done; null when none was
    /// @param refused message key of what is wrong; empty when nothing is
    record Last(@Nullable UUID act, String refused) {

        static final Last NOTHING = new Last(null, "");
    }

    TaskListPage ofUnit(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            TaskFilter filter,
            Last last,
            Frame frame) {
        LocalDate today = campaigns.today(campaign.id());
        List<Task> all = tasks.of(unit);
        Set<UUID> found = filter.words().isEmpty() ? Set.of() : tasks.find(unit, filter.words());
        Predicate<Task> bears =
                task -> filter.words().isEmpty() || found.contains(task.id().value());
        List<Task> shown =
                all.stream().filter(task -> filter.takes(task, today)).filter(bears).toList();
        boolean mayAct = access.may(viewer, Permission.EDIT_TASKS, unit);
        var points = tasks.points(shown);
        var words = new TaskRows(campaign, today, false, frame);
        var rows =
                shown.stream()
                        .map(task -> words.row(unit, task, points.get(task.id().value()), mayAct))
                        .toList();
        String home = TaskPlace.of(campaign, unit);
        return new TaskListPage(
                home,
                answer(all, today, frame),
                List.of(new Group("", rows)),
                null,
                new OfUnit(
                        filter,
                        people(all, frame),
                        candidates(unit, mayAct),
                        states(all, today, frame),
                        all.size(),
                        home + ".csv" + (filter.query().isEmpty() ? "" : "?" + filter.query())),
                done(campaign, viewer, home, last, frame),
                last.refused().isEmpty() ? "" : frame.text(last.refused()),
                mayAct);
    }

    private static String answer(List<Task> all, LocalDate today, Frame frame) {
        long open = all.stream().filter(Task::isOpen).count();
        long late = all.stream().filter(task -> task.isLate(today)).count();
        long nobody =
                all.stream()
                        .filter(Task::isOpen)
                        .filter(task -> task.content().responsible().isNobody())
                        .count();
        if (all.isEmpty()) {
            return frame.text("tasks.answer.none");
        }
        String first =
                late == 0
                        ? frame.text("tasks.answer.in-time", open)
                        : frame.text("tasks.answer.late", open, late);
        return nobody == 0 ? first : first + " " + frame.text("tasks.answer.nobody", nobody);
    }

    private static List<Choice> people(List<Task> all, Frame frame) {
        var people = new LinkedHashMap<String, String>();
        all.forEach(task ->
                people.putIfAbsent(TaskFilter.key(task), task.content().responsible().name()));
        return people.entrySet().stream()
                .map(each ->
                        each.getKey().equals(TaskFilter.NOBODY)
                                ? new Choice(each.getKey(), frame.text("tasks.nobody"))
                                : new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Choice> candidates(CampaignUnit unit, boolean mayAct) {
        return mayAct
                ? tasks.people(unit).stream()
                        .map(person -> new Choice(person.id().value().toString(), person.name()))
                        .toList()
                : List.of();
    }

    private static List<Choice> states(List<Task> all, LocalDate today, Frame frame) {
        return STATES.stream()
                .map(state -> {
                    var filter = new TaskFilter("", "", state);
                    long count = all.stream().filter(task -> filter.takes(task, today)).count();
                    return new Choice(state, frame.text("tasks.state." + state, count));
                })
                .toList();
    }

    TaskListPage mine(Campaign campaign, Viewer viewer, Last last, Frame frame) {
        LocalDate today = campaigns.today(campaign.id());
        List<Task> all = tasks.mine(campaign.id(), viewer.id());
        Map<UnitId, CampaignUnit> units = units(campaign, viewer, all);
        List<Task> seen = all.stream().filter(task -> units.containsKey(task.unit())).toList();
        var points = tasks.points(seen);
        var words = new TaskRows(campaign, today, true, frame);
        Function<Task, TaskRow> row =
                task -> {
                    var unit = units.get(task.unit());
                    return words.row(
                            Objects.requireNonNull(unit),
                            task,
                            points.get(task.id().value()),
                            access.may(viewer, Permission.EDIT_TASKS, unit));
                };
        var groups =
                Stream.of(When.values())
                        .map(when ->
                                new Group(
                                        frame.text("tasks.when." + when.code()),
                                        seen.stream()
                                                .filter(task -> when == When.of(task, today))
                                                .limit(when.most())
                                                .map(row)
                                                .toList()))
                        .filter(group -> !group.rows().isEmpty())
                        .toList();
        String home = "/c/" + campaign.code() + TaskPlace.MINE;
        List<OpenPoint> waiting = foreign.of(campaign.id(), viewer.id(), frame.texts());
        return new TaskListPage(
                home,
                mineAnswer(seen, waiting.size(), today, frame),
                groups,
                new Mine(lists(campaign, viewer), waiting),
                null,
                done(campaign, viewer, home, last, frame),
                last.refused().isEmpty() ? "" : frame.text(last.refused()),
                groups.stream().flatMap(group -> group.rows().stream()).anyMatch(TaskRow::mayAct));
    }

    /// When a task of one's own is to be done.
    private enum When {
        LATE,
        SOON,
        LATER,
        SETTLED;

        static When of(Task task, LocalDate today) {
            LocalDate due = task.content().due();
            if (!task.isOpen()) {
                return SETTLED;
            }
            if (task.isLate(today)) {
                return LATE;
            }
            return due != null && !due.isAfter(today.plusDays(TaskRows.SOON)) ? SOON : LATER;
        }

        int most() {
            return this == SETTLED ? SETTLED_SHOWN : ReadTasks.MOST;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Units of these tasks that the viewer may still see.
    private Map<UnitId, CampaignUnit> units(Campaign campaign, Viewer viewer, List<Task> all) {
        var ids = all.stream().map(Task::unit).distinct().toList();
        return campaigns.units(campaign.id(), ids).stream()
                .filter(unit -> access.may(viewer, Permission.VIEW_PROGRESS, unit))
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
    }

    private List<Choice> lists(Campaign campaign, Viewer viewer) {
        return access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).stream()
                .map(unit -> new Choice(TaskPlace.of(campaign, unit), unit.fullName()))
                .toList();
    }

    /// @param waiting points of other modules
    private static String mineAnswer(List<Task> all, int waiting, LocalDate today, Frame frame) {
        long open = waiting + all.stream().filter(Task::isOpen).count();
        long late = all.stream().filter(task -> task.isLate(today)).count();
        if (open == 0) {
            return frame.text("tasks.mine.none");
        }
        return late == 0
                ? frame.text("tasks.mine.in-time", open)
                : frame.text("tasks.mine.late", open, late);
    }

    private @Nullable Done done(
            Campaign campaign, Viewer viewer, String home, Last last, Frame frame) {
        UUID act = last.act();
        return act == null
                ? null
                : tasks.act(campaign.id(), act, viewer.id())
                        .map(kind ->
                                new Done(
                                        frame.text("tasks.did." + kind.code()),
                                        home + "/acts/" + act + "/undo"))
                        .orElse(null);
    }
}
