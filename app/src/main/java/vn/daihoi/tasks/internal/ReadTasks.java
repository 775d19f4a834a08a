package vn.daihoi.tasks.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.tasks.internal.ActStore.Line;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// What pages show of tasks.
@Service
public class ReadTasks {

    /// Tasks of one list: far more than a unit ever has.
    public static final int MOST = 1000;

    /// Looked at for one search.
    private static final int MOST_FOUND = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final TaskStore tasks;
    private final TaskParts parts;
    private final ActStore acts;
    private final People people;

    ReadTasks(TaskStore tasks, TaskParts parts, ActStore acts, People people) {
        this.tasks = tasks;
        this.parts = parts;
        this.acts = acts;
        this.people = people;
    }

    /// All of a unit: open ones by their day, then settled ones, the newest first.
    public List<Task> of(CampaignUnit unit) {
        return tasks.of(unit, MOST);
    }

    /// Keys of those of a unit that bear all the words, diacritics or not.
    public Set<UUID> find(CampaignUnit unit, String words) {
        var some = BLANKS.splitAsStream(words.strip()).filter(word -> !word.isEmpty()).toList();
        return Set.copyOf(tasks.find(unit, some));
    }

    /// The newest of all units that bear all the words, diacritics or not; the caller asks for the
    /// right on each.
    public List<Task> find(String words) {
        var some = BLANKS.splitAsStream(words.strip()).filter(word -> !word.isEmpty()).toList();
        return some.isEmpty() ? List.of() : tasks.find(some, MOST_FOUND);
    }

    /// All of a person in one campaign, in the same order.
    public List<Task> mine(CampaignId campaign, PersonId person) {
        return tasks.of(campaign, person, MOST);
    }

    /// How many points are ticked of how many, of those tasks that have some.
    public Map<UUID, TaskParts.Count> points(Collection<Task> some) {
        return parts.counts(some.stream().map(task -> task.id().value()).toList());
    }

    /// One task with all that hangs on it.
    ///
    /// @param history the newest first
    public record Whole(
            Task task,
            List<Point> points,
            List<Comment> comments,
            List<Attached> files,
            List<Line> history) {}

    public Optional<Whole> find(CampaignUnit unit, UUID id) {
        return tasks.find(unit, id)
                .map(task ->
                        new Whole(
                                task,
                                parts.points(task.id()),
                                parts.comments(task.id()),
                                parts.files(task.id()),
                                acts.history(task.id())));
    }

    public Optional<Attached> file(CampaignUnit unit, UUID task, UUID file) {
        return tasks.find(unit, task).flatMap(found -> parts.file(found.id(), file));
    }

    /// Those who can be made responsible: they may finish it.
    public List<Person> people(CampaignUnit unit) {
        return people.holdersOf(Permission.EDIT_TASKS, unit);
    }

    /// What an act was that the person has just done and can take back.
    public Optional<ActKind> act(CampaignId campaign, UUID act, PersonId by) {
        return acts.kind(campaign, act, by);
    }
}
