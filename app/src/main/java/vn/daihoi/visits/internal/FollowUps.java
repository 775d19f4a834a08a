package vn.daihoi.visits.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.tasks.NewTask;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.TaskOrigin;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.Tasks;
import vn.daihoi.visits.VisitNote.FollowUp;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What must be done after visits: tasks of the unit, which sees them though it sees no visit.
@Service
public class FollowUps {

    private static final String KIND = "visit";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Tasks tasks;
    private final NoteStore notes;
    private final VisitStore visits;
    private final Campaigns campaigns;

    FollowUps(Tasks tasks, NoteStore notes, VisitStore visits, Campaigns campaigns) {
        this.tasks = tasks;
        this.notes = notes;
        this.visits = visits;
        this.campaigns = campaigns;
    }

    void add(CampaignUnit unit, UUID visit, LocalDate day, FollowUp work, Viewer by) {
        UUID key = notes.followUp(visit, work.words());
        String address = "/c/%s/u/%s";
        var origin =
                new TaskOrigin(
                        KIND,
                        key.toString(),
                        TEXTS.text("visits.task.origin", DAY.format(day)),
                        address.formatted(campaigns.get(unit.campaign()).code(), unit.code()));
        var task = NewTask.of(work.words(), work.due(), origin);
        var _ = tasks.add(unit, task.by(Responsible.named(work.owner())), by);
    }

    /// Tasks of a visit, in the order in which they were noted.
    public List<Tasks.Stand> of(CampaignUnit unit, Visit visit) {
        return stands(unit, visit.toDos().stream().map(Visit.ToDo::id).toList());
    }

    /// Those of all visits of the unit that are still to be done.
    public List<Tasks.Stand> open(CampaignUnit unit) {
        return stands(unit, visits.followUps(unit)).stream()
                .filter(stand -> stand.state() == TaskState.OPEN)
                .toList();
    }

    private List<Tasks.Stand> stands(CampaignUnit unit, Collection<UUID> keys) {
        List<String> names = keys.stream().map(UUID::toString).toList();
        Map<String, Tasks.Stand> found = names.isEmpty() ? Map.of() : tasks.of(unit, KIND, names);
        return names.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
