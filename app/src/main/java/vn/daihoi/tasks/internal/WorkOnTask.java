package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.Papers;
import vn.daihoi.files.Papers.Kept;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// What people do on the page of one task: tick points, say something, add files.
@Service
public class WorkOnTask {

    public static final int LONGEST_COMMENT = 2000;
    public static final int MOST_FILES = 20;

    private final TaskStore tasks;
    private final TaskParts parts;
    private final Papers papers;
    private final TaskBell bell;
    private final Campaigns campaigns;
    private final Audit audit;

    WorkOnTask(
            TaskStore tasks,
            TaskParts parts,
            Papers papers,
            TaskBell bell,
            Campaigns campaigns,
            Audit audit) {
        this.tasks = tasks;
        this.parts = parts;
        this.papers = papers;
        this.bell = bell;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// What came of it.
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /// There is no such task, point or file.
        record NotThere() implements Outcome {}

        /// @param key message key of what is wrong and how to put it right
        record Refused(String key) implements Outcome {}
    }

    /// Ticking what is ticked changes nothing.
    @Transactional
    public Outcome tick(CampaignUnit unit, UUID id, UUID point, boolean done, Viewer by) {
        return in(
                unit,
                id,
                task -> {
                    if (parts.points(task.id()).stream().noneMatch(is(point))) {
                        return new Outcome.NotThere();
                    }
                    if (parts.tick(task.id(), point, done, by)) {
                        log(done ? "tick" : "untick", unit, task, Map.of("point", point));
                    }
                    return new Outcome.Done();
                });
    }

    private static Predicate<Point> is(UUID id) {
        return point -> point.id().equals(id);
    }

    /// @param text one point a line
    @Transactional
    public Outcome addPoints(CampaignUnit unit, UUID id, String text, Viewer by) {
        var lines = TypedTask.lines(text);
        if (lines.isEmpty()) {
            return new Outcome.Refused("tasks.fault.no-points");
        }
        return in(
                unit,
                id,
                task -> {
                    boolean tooMany =
                            parts.points(task.id()).size() + lines.size() > TypedTask.MOST_POINTS;
                    if (tooMany || lines.stream().anyMatch(WorkOnTask::isLong)) {
                        return new Outcome.Refused("tasks.fault.bad-points");
                    }
                    parts.addPoints(task.id(), lines);
                    log("points", unit, task, Map.of("points", lines));
                    return new Outcome.Done();
                });
    }

    private static boolean isLong(String point) {
        return point.length() > TypedTask.LONGEST_POINT;
    }

    @Transactional
    public Outcome removePoint(CampaignUnit unit, UUID id, UUID point, Viewer by) {
        return in(
                unit,
                id,
                task ->
                        parts.points(task.id()).stream()
                                .filter(is(point))
                                .findFirst()
                                .map(found -> {
                                    parts.removePoint(task.id(), point);
                                    log("point-remove", unit, task, Map.of("point", found.text()));
                                    return done();
                                })
                                .orElseGet(Outcome.NotThere::new));
    }

    private static Outcome done() {
        return new Outcome.Done();
    }

    /// The responsible person hears of it.
    @Transactional
    public Outcome comment(CampaignUnit unit, UUID id, String text, Viewer by) {
        if (text.isBlank()) {
            return new Outcome.Refused("tasks.fault.no-comment");
        }
        if (text.length() > LONGEST_COMMENT) {
            return new Outcome.Refused("tasks.fault.long-comment");
        }
        return in(
                unit,
                id,
                task -> {
                    parts.comment(task.id(), text.strip(), by);
                    log("comment", unit, task, Map.of("length", text.length()));
                    tell(unit, task, by);
                    return new Outcome.Done();
                });
    }

    private void tell(CampaignUnit unit, Task task, Viewer by) {
        PersonId person = task.content().responsible().person();
        if (person != null && !person.equals(by.id())) {
            bell.ring(
                    person,
                    unit,
                    "tasks.bell.comment",
                    List.of(by.name(), task.content().title()),
                    TaskPlace.of(campaigns.get(unit.campaign()), unit, task.id()) + "#comments");
        }
    }

    /// @param name as the person's computer calls it; may be anything
    @Transactional
    public Outcome addFile(CampaignUnit unit, UUID id, String name, byte[] content, Viewer by) {
        return in(
                unit,
                id,
                task -> {
                    if (parts.files(task.id()).size() >= MOST_FILES) {
                        return new Outcome.Refused("tasks.fault.many-files");
                    }
                    return switch (papers.keep(name, content)) {
                        case Kept.Refused(var fault) -> new Outcome.Refused(fault.messageKey());
                        case Kept.Stored stored -> {
                            parts.addFile(task.id(), stored, by);
                            log("file", unit, task, Map.of("file", stored.name()));
                            yield new Outcome.Done();
                        }
                    };
                });
    }

    @Transactional
    public Outcome removeFile(CampaignUnit unit, UUID id, UUID file, Viewer by) {
        return in(
                unit,
                id,
                task ->
                        parts.file(task.id(), file)
                                .map(found -> {
                                    parts.removeFile(task.id(), file);
                                    log("file-remove", unit, task, Map.of("file", found.name()));
                                    return done();
                                })
                                .orElseGet(Outcome.NotThere::new));
    }

    /// From a task as nobody else can change it meanwhile.
    private Outcome in(CampaignUnit unit, UUID id, Function<Task, Outcome> work) {
        return tasks.lock(unit, List.of(id)).stream()
                .findFirst()
                .map(work)
                .orElseGet(Outcome.NotThere::new);
    }

    private void log(String verb, CampaignUnit unit, Task task, Map<String, ?> what) {
        audit.record(
                Act.of("tasks.task." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("task", task.id().value())
                        .after(what));
    }
}
