package vn.daihoi.tasks.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.tasks.TaskId;
import vn.daihoi.tasks.internal.Task.Content;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes down what was done with a task, in its own history and in the log of all, and tells who
/// was given one.
@Component
class RecordTasks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ActStore acts;
    private final TaskParts parts;
    private final TaskBell bell;
    private final Campaigns campaigns;
    private final Audit audit;

    RecordTasks(ActStore acts, TaskParts parts, TaskBell bell, Campaigns campaigns, Audit audit) {
        this.acts = acts;
        this.parts = parts;
        this.bell = bell;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// A task that was just made.
    void made(CampaignUnit unit, Task task, List<String> points, Viewer by) {
        parts.addPoints(task.id(), points);
        UUID act = acts.begin(unit.campaign(), ActKind.CREATE, by);
        acts.add(act, null, task, null);
        log(ActKind.CREATE.code(), unit, null, task);
        tell(unit, null, task, by);
    }

    /// A task that an act changed.
    ///
    /// @param made next of the row; null when none was made
    void changed(
            UUID act,
            ActKind kind,
            CampaignUnit unit,
            Content before,
            Task after,
            @Nullable TaskId made,
            Viewer by) {
        acts.add(act, before, after, made);
        log(kind.code(), unit, before, after);
        tell(unit, before, after, by);
    }

    /// A task that is again what it was.
    void undone(CampaignUnit unit, Content before, Task after) {
        log("undo", unit, before, after);
    }

    private void log(String verb, CampaignUnit unit, @Nullable Content before, Task after) {
        Act act =
                Act.of("tasks.task." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("task", after.id().value())
                        .after(facts(after.content()));
        audit.record(before == null ? act : act.before(facts(before)));
    }

    private static Map<String, Object> facts(Content content) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", content.title());
        facts.put("responsible", content.responsible().name());
        facts.put("due", content.due() == null ? "" : content.due().toString());
        facts.put("state", content.standing().state().code());
        facts.put("reason", content.standing().reason());
        return facts;
    }

    /// Who was given an open task by somebody else hears of it.
    private void tell(CampaignUnit unit, @Nullable Content before, Task after, Viewer by) {
        PersonId person = after.content().responsible().person();
        boolean held = before != null && person != null && before.responsible().is(person);
        if (person == null || held || person.equals(by.id()) || !after.isOpen()) {
            return;
        }
        var due = after.content().due();
        bell.ring(
                person,
                unit,
                due == null ? "tasks.bell.given" : "tasks.bell.given-until",
                List.of(
                        by.name(),
                        after.content().title(),
                        unit.fullName(),
                        due == null ? "" : DAY.format(due)),
                TaskPlace.of(campaigns.get(unit.campaign()), unit, after.id()));
    }
}
