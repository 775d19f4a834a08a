package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.LearningGap;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.TimetableSetup.Hall;
import vn.daihoi.timetable.TimetableSetup.Leader;
import vn.daihoi.timetable.internal.ChangeTimetable.Judged;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people set for a timetable: days, pilots, leaders, halls.
@Service
public class ChangeSetup {

    public static final int LONGEST_NAME = 100;
    static final int MOST_DAYS = 190;
    static final int MOST_EXCLUDED = 60;
    static final int MOST_PEOPLE = 200;

    private final ChangeTimetable timetable;

    ChangeSetup(ChangeTimetable timetable) {
        this.timetable = timetable;
    }

    /// On which days congresses may be held.
    public record Days(
            LocalDate from,
            LocalDate until,
            Set<DayOfWeek> weekdays,
            Set<Half> halves,
            Set<LocalDate> excluded,
            int gap) {

        private Outcome fault() {
            if (until.isBefore(from)) {
                return Outcome.DAYS_IN_WRONG_ORDER;
            }
            if (ChronoUnit.DAYS.between(from, until) > MOST_DAYS
                    || excluded.size() > MOST_EXCLUDED) {
                return Outcome.TOO_MANY_DAYS;
            }
            if (weekdays.isEmpty()) {
                return Outcome.NO_WEEKDAY;
            }
            if (halves.isEmpty()) {
                return Outcome.NO_HALF;
            }
            return gap < 0 || gap > LearningGap.MOST_DAYS ? Outcome.NOT_A_GAP : Outcome.DONE;
        }
    }

    @Transactional
    public Outcome days(CampaignUnit unit, int revision, Days wanted, Viewer by) {
        var fault = wanted.fault();
        if (fault != Outcome.DONE) {
            return fault;
        }
        return timetable.change(
                unit,
                revision,
                by,
                (draft, _) ->
                        Judged.of(
                                draft.with(
                                        draft.setup()
                                                .withDays(
                                                        wanted.from(),
                                                        wanted.until(),
                                                        wanted.weekdays(),
                                                        wanted.halves(),
                                                        wanted.excluded(),
                                                        wanted.gap())),
                                "days"));
    }

    /// @param pilots codes of units that hold their congress first
    /// @param fixed codes of units whose congress stays on the day of its plan
    @Transactional
    public Outcome units(
            CampaignUnit unit,
            int revision,
            Collection<String> pilots,
            Collection<String> fixed,
            Viewer by) {
        return timetable.change(
                unit,
                revision,
                by,
                (draft, situation) -> {
                    if (unknown(situation, pilots) || unknown(situation, fixed)) {
                        return Judged.refused(Outcome.NO_SUCH_THING);
                    }
                    var setup =
                            draft.setup().withUnits(ids(situation, pilots), ids(situation, fixed));
                    return Judged.of(draft.with(setup), "units");
                });
    }

    private static boolean unknown(Situation situation, Collection<String> codes) {
        return codes.stream().anyMatch(code -> situation.unit(code).isEmpty());
    }

    private static Set<UUID> ids(Situation situation, Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> situation.unit(code).stream())
                .map(unit -> unit.id().value())
                .collect(Collectors.toSet());
    }

    /// @param group key of a working group; null: attends everywhere
    @Transactional
    public Outcome addLeader(
            CampaignUnit unit,
            int revision,
            String typed,
            String duty,
            @Nullable UUID group,
            Viewer by) {
        String name = tidy(typed);
        return timetable.change(
                unit,
                revision,
                by,
                (draft, situation) -> {
                    var setup = draft.setup();
                    var fault = fault(name, tidy(duty), setup.leaders().stream().map(Leader::name));
                    if (fault != Outcome.DONE) {
                        return Judged.refused(fault);
                    }
                    if (group != null && !isGroup(situation, group)) {
                        return Judged.refused(Outcome.NO_SUCH_THING);
                    }
                    var leader = new Leader(Ids.next(), name, tidy(duty), group);
                    return Judged.of(
                            draft.with(setup.withLeaders(and(setup.leaders(), leader))),
                            "leader.add",
                            name);
                });
    }

    private static boolean isGroup(Situation situation, UUID id) {
        return situation.groups().stream().anyMatch(group -> group.id().value().equals(id));
    }

    /// @param units codes of those that may use it; none: all
    @Transactional
    public Outcome addHall(
            CampaignUnit unit, int revision, String typed, Collection<String> units, Viewer by) {
        String name = tidy(typed);
        return timetable.change(
                unit,
                revision,
                by,
                (draft, situation) -> {
                    var setup = draft.setup();
                    var fault = fault(name, "", setup.halls().stream().map(Hall::name));
                    if (fault != Outcome.DONE) {
                        return Judged.refused(fault);
                    }
                    if (unknown(situation, units)) {
                        return Judged.refused(Outcome.NO_SUCH_THING);
                    }
                    var hall = new Hall(Ids.next(), name, ids(situation, units));
                    return Judged.of(
                            draft.with(setup.withHalls(and(setup.halls(), hall))),
                            "hall.add",
                            name);
                });
    }

    private static Outcome fault(String name, String duty, Stream<String> taken) {
        if (name.isEmpty()) {
            return Outcome.NO_NAME;
        }
        if (name.length() > LONGEST_NAME || duty.length() > LONGEST_NAME) {
            return Outcome.LONG_NAME;
        }
        var names = taken.map(one -> one.toLowerCase(Locale.ROOT)).toList();
        if (names.contains(name.toLowerCase(Locale.ROOT))) {
            return Outcome.NAME_TAKEN;
        }
        return names.size() >= MOST_PEOPLE ? Outcome.TOO_MANY : Outcome.DONE;
    }

    /// Takes a leader or a hall away, with their absences and from the congresses they stand at.
    @Transactional
    public Outcome remove(CampaignUnit unit, int revision, UUID id, Viewer by) {
        return timetable.change(unit, revision, by, (draft, _) -> removed(draft, id));
    }

    private static Judged removed(Draft draft, UUID id) {
        var setup = draft.setup();
        String name =
                setup.leader(id)
                        .map(Leader::name)
                        .or(() -> setup.hall(id).map(Hall::name))
                        .orElse("");
        if (name.isEmpty()) {
            return Judged.refused(Outcome.NO_SUCH_THING);
        }
        String key = setup.leader(id).isPresent() ? "leader.remove" : "hall.remove";
        return Judged.of(new Draft(without(setup, id), unmanned(draft, id)), key, name);
    }

    private static TimetableSetup without(TimetableSetup setup, UUID id) {
        return setup.withLeaders(
                        setup.leaders().stream().filter(one -> !one.id().equals(id)).toList())
                .withHalls(setup.halls().stream().filter(one -> !one.id().equals(id)).toList())
                .withAbsences(
                        setup.absences().stream().filter(one -> !one.of().equals(id)).toList());
    }

    private static List<Placement> unmanned(Draft draft, UUID id) {
        return draft.placements().stream()
                .map(one ->
                        Placement.at(
                                one.unit(),
                                one.slot(),
                                id.equals(one.leader()) ? null : one.leader(),
                                id.equals(one.hall()) ? null : one.hall()))
                .toList();
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    static <T> List<T> and(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
