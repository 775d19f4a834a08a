package vn.daihoi.steering.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.steering.Duty;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.steering.internal.Setup.Group;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// What an upper unit does with its working groups. Each change is written down with the groups as
/// they were, so that it can be taken back.
@Service
public class ChangeGroups {

    private static final int LONGEST_NAME = 100;

    private final SetupStore setups;
    private final ChangeStore changes;
    private final WorkingGroups groups;
    private final Campaigns campaigns;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    ChangeGroups(
            SetupStore setups,
            ChangeStore changes,
            WorkingGroups groups,
            Campaigns campaigns,
            People people,
            Audit audit,
            Clock clock) {
        this.setups = setups;
        this.changes = changes;
        this.groups = groups;
        this.campaigns = campaigns;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of an act.
    public enum Outcome {
        DONE,
        UNCHANGED,
        NO_NAME,
        LONG_NAME,
        NAME_TAKEN,
        /// no group of the unit, or dissolved
        NO_SUCH_GROUP,
        /// not one who may see the unit's branch
        NO_SUCH_PERSON,
        /// not directly below the unit
        NO_SUCH_UNIT,
        /// another change came after the one that was to be taken back
        OVERTAKEN
    }

    @Transactional
    public Outcome create(CampaignUnit unit, String typed, Viewer by) {
        setups.lock(unit);
        Setup before = setups.of(unit);
        String name = tidy(typed);
        Outcome fault = fault(before, name, null);
        if (fault != Outcome.DONE) {
            return fault;
        }
        UUID id = groups.create(unit.campaign(), unit.id(), name).value();
        return done("create", unit, id, List.of(name), before, by);
    }

    @Transactional
    public Outcome rename(CampaignUnit unit, UUID group, String typed, Viewer by) {
        return inGroup(unit, group, (before, found) -> rename(unit, before, found, typed, by));
    }

    private Outcome rename(CampaignUnit unit, Setup before, Group found, String typed, Viewer by) {
        String name = tidy(typed);
        String old = found.name();
        if (name.equals(old)) {
            return Outcome.UNCHANGED;
        }
        Outcome fault = fault(before, name, found.id());
        if (fault != Outcome.DONE) {
            return fault;
        }
        setups.rename(found.id(), name);
        return done("rename", unit, found.id(), List.of(old, name), before, by);
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static Outcome fault(Setup setup, String name, @Nullable UUID but) {
        if (name.isEmpty()) {
            return Outcome.NO_NAME;
        }
        if (name.length() > LONGEST_NAME) {
            return Outcome.LONG_NAME;
        }
        return setup.hasName(name, but) ? Outcome.NAME_TAKEN : Outcome.DONE;
    }

    /// The group works no longer; its members and units are kept for those who look back.
    @Transactional
    public Outcome dissolve(CampaignUnit unit, UUID group, Viewer by) {
        return inGroup(unit, group, (before, found) -> dissolve(unit, before, found, by));
    }

    private Outcome dissolve(CampaignUnit unit, Setup before, Group found, Viewer by) {
        setups.dissolve(found.id(), clock.instant());
        return done("dissolve", unit, found.id(), List.of(found.name()), before, by);
    }

    /// Those who may be in a group: they see all units that it may have.
    public List<Person> candidates(CampaignUnit unit) {
        return people.holdersOf(Permission.VIEW_PROGRESS, unit);
    }

    /// Takes a person in, or gives them another duty. A group has one head: who was it becomes a
    /// member.
    @Transactional
    public Outcome appoint(CampaignUnit unit, UUID group, UUID person, Duty duty, Viewer by) {
        return inGroup(
                unit, group, (before, found) -> appoint(unit, before, found, person, duty, by));
    }

    private Outcome appoint(
            CampaignUnit unit, Setup before, Group found, UUID person, Duty duty, Viewer by) {
        Optional<Person> who =
                candidates(unit).stream()
                        .filter(each -> each.id().value().equals(person))
                        .findFirst();
        if (who.isEmpty()) {
            return Outcome.NO_SUCH_PERSON;
        }
        var members = new HashMap<>(found.members());
        if (members.get(person) == duty) {
            return Outcome.UNCHANGED;
        }
        if (duty == Duty.HEAD) {
            members.replaceAll((_, held) -> held == Duty.HEAD ? Duty.MEMBER : held);
        }
        members.put(person, duty);
        setups.members(found.id(), members);
        var told = List.of(who.get().name(), found.name(), duty.code());
        return done("appoint", unit, found.id(), told, before, by);
    }

    @Transactional
    public Outcome dismiss(CampaignUnit unit, UUID group, UUID person, Viewer by) {
        return inGroup(unit, group, (before, found) -> dismiss(unit, before, found, person, by));
    }

    private Outcome dismiss(CampaignUnit unit, Setup before, Group found, UUID person, Viewer by) {
        var members = new HashMap<>(found.members());
        if (members.remove(person) == null) {
            return Outcome.UNCHANGED;
        }
        setups.members(found.id(), members);
        String name =
                people.names(List.of(new PersonId(person))).values().stream()
                        .findFirst()
                        .orElse("");
        return done("dismiss", unit, found.id(), List.of(name, found.name()), before, by);
    }

    /// Puts exactly these units into the charge of the group; takes over those of other groups.
    ///
    /// @param codes codes of units directly below
    @Transactional
    public Outcome assign(CampaignUnit unit, UUID group, Collection<String> codes, Viewer by) {
        return inGroup(unit, group, (before, found) -> assign(unit, before, found, codes, by));
    }

    private Outcome assign(
            CampaignUnit unit, Setup before, Group found, Collection<String> codes, Viewer by) {
        Map<String, CampaignUnit> below = new LinkedHashMap<>();
        campaigns.children(unit).forEach(child -> below.put(child.code(), child));
        if (!below.keySet().containsAll(codes)) {
            return Outcome.NO_SUCH_UNIT;
        }
        List<CampaignUnit> wanted =
                below.values().stream().filter(child -> codes.contains(child.code())).toList();
        List<UUID> keys = wanted.stream().map(child -> child.id().value()).toList();
        if (Set.copyOf(keys).equals(Set.copyOf(found.units()))) {
            return Outcome.UNCHANGED;
        }
        setups.units(unit, found.id(), keys);
        String names = wanted.stream().map(CampaignUnit::name).collect(Collectors.joining(", "));
        return done("assign", unit, found.id(), List.of(found.name(), names), before, by);
    }

    /// Takes the newest change back.
    ///
    /// @param change the one that the person saw as the newest
    @Transactional
    public Outcome undo(CampaignUnit unit, UUID change, Viewer by) {
        setups.lock(unit);
        Optional<Change> last = changes.last(unit);
        if (last.isEmpty() || !last.get().id().equals(change)) {
            return Outcome.OVERTAKEN;
        }
        Setup now = setups.of(unit);
        Setup before = changes.before(change);
        restore(unit, now, before);
        changes.undo(change, by);
        audit.record(
                act("steering.change.undo", unit)
                        .object("change", change)
                        .before(SetupFacts.of(now))
                        .after(SetupFacts.of(setups.of(unit))));
        return Outcome.DONE;
    }

    /// Groups that came later are dissolved first, and names given back last, so that no two
    /// working groups bear one name in between.
    private void restore(CampaignUnit unit, Setup now, Setup before) {
        var known = before.groups().stream().map(Group::id).toList();
        for (Group group : now.groups()) {
            if (!known.contains(group.id()) && group.works()) {
                setups.dissolve(group.id(), clock.instant());
            }
        }
        for (Group group : before.groups()) {
            setups.rename(group.id(), group.name());
            setups.dissolve(group.id(), group.dissolvedAt());
            setups.members(group.id(), group.members());
            setups.units(unit, group.id(), group.units());
        }
    }

    private Outcome done(
            String act,
            CampaignUnit unit,
            UUID group,
            List<String> arguments,
            Setup before,
            Viewer by) {
        changes.add(unit, "steering.change." + act, arguments, before, by);
        audit.record(
                act("steering.group." + act, unit)
                        .object("working-group", group)
                        .before(SetupFacts.of(before, group))
                        .after(SetupFacts.of(setups.of(unit), group)));
        return Outcome.DONE;
    }

    private static Act act(String key, CampaignUnit unit) {
        return Act.of(key).in(unit.campaign().value()).on(unit.id().value());
    }

    /// One change at a time, from groups as nobody else can change them meanwhile.
    private Outcome inGroup(
            CampaignUnit unit, UUID group, BiFunction<Setup, Group, Outcome> change) {
        setups.lock(unit);
        Setup before = setups.of(unit);
        return before.find(group)
                .map(found -> change.apply(before, found))
                .orElse(Outcome.NO_SUCH_GROUP);
    }
}
