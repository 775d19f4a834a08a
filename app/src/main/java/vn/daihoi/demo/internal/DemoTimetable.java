package vn.daihoi.demo.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.timetable.BeginTimetable;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.TimetableSetup.Absence;
import vn.daihoi.timetable.TimetableSetup.Hall;
import vn.daihoi.timetable.TimetableSetup.Leader;
import vn.daihoi.timetable.TimetableSetup.Liking;
import vn.daihoi.timetable.TimetableSetup.Wish;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The district's draft timetable, with one clash.
@Component
class DemoTimetable {

    private final Campaigns campaigns;
    private final WorkingGroups groups;
    private final BeginTimetable timetable;

    DemoTimetable(Campaigns campaigns, WorkingGroups groups, BeginTimetable timetable) {
        this.campaigns = campaigns;
        this.groups = groups;
        this.timetable = timetable;
    }

    /// After the working groups and the days of congresses were set.
    void draw(
            TimetableScript script,
            CampaignId campaign,
            UnitKeys units,
            Map<String, Viewer> people) {
        var leaders = leaders(script, campaign);
        var halls = halls(script, units);
        timetable.begin(
                campaigns.unit(campaign, script.unit()).orElseThrow(),
                setup(script, units, leaders, halls),
                script.places().stream()
                        .map(place -> placement(place, units, leaders, halls))
                        .toList(),
                Objects.requireNonNull(people.get(script.by()), script.by()));
    }

    private Map<String, Leader> leaders(TimetableScript script, CampaignId campaign) {
        var all = groups.of(campaign);
        return script.leaders().stream()
                .map(one ->
                        new Leader(
                                Ids.next(),
                                one.name(),
                                one.duty(),
                                one.group()
                                        .map(number -> all.get(number - 1).id().value())
                                        .orElse(null)))
                .collect(Collectors.toMap(Leader::name, one -> one));
    }

    private static Map<String, Hall> halls(TimetableScript script, UnitKeys units) {
        return script.halls().stream()
                .map(one ->
                        new Hall(
                                Ids.next(),
                                one.name(),
                                one.units().stream()
                                        .map(code -> units.of(code).value())
                                        .collect(Collectors.toSet())))
                .collect(Collectors.toMap(Hall::name, one -> one));
    }

    private static TimetableSetup setup(
            TimetableScript script,
            UnitKeys units,
            Map<String, Leader> leaders,
            Map<String, Hall> halls) {
        Set<UUID> pilots =
                script.pilots().stream()
                        .map(code -> units.of(code).value())
                        .collect(Collectors.toSet());
        var bare = TimetableSetup.of(script.from(), script.until(), script.gapDays());
        return bare.withDays(
                        script.from(),
                        script.until(),
                        bare.weekdays(),
                        bare.halves(),
                        Set.of(),
                        script.gapDays())
                .withUnits(pilots, Set.of())
                .withLeaders(script.leaders().stream().map(one -> of(leaders, one.name())).toList())
                .withHalls(script.halls().stream().map(one -> of(halls, one.name())).toList())
                .withAbsences(
                        script.absences().stream()
                                .map(one -> absence(one, leaders, halls))
                                .toList())
                .withWishes(script.wishes().stream().map(one -> wish(one, units)).toList());
    }

    private static Absence absence(
            TimetableScript.Absence one, Map<String, Leader> leaders, Map<String, Hall> halls) {
        UUID of =
                Optional.ofNullable(leaders.get(one.of()))
                        .map(Leader::id)
                        .orElseGet(() -> of(halls, one.of()).id());
        return new Absence(Ids.next(), of, one.from(), one.until(), half(one.half()));
    }

    private static Wish wish(TimetableScript.Wish one, UnitKeys units) {
        return new Wish(
                Ids.next(),
                units.of(one.unit()).value(),
                Liking.valueOf(one.liking().toUpperCase(Locale.ROOT)),
                one.from(),
                one.until(),
                half(one.half()));
    }

    private static @Nullable Half half(Optional<String> code) {
        return code.map(one -> Half.valueOf(one.toUpperCase(Locale.ROOT))).orElse(null);
    }

    private static Placement placement(
            TimetableScript.Place one,
            UnitKeys units,
            Map<String, Leader> leaders,
            Map<String, Hall> halls) {
        return new Placement(
                units.of(one.unit()).value(),
                one.day(),
                Half.valueOf(one.half().toUpperCase(Locale.ROOT)),
                of(leaders, one.leader()).id(),
                of(halls, one.hall()).id());
    }

    private static <T> T of(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }
}
