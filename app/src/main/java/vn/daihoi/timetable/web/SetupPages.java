package vn.daihoi.timetable.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.profile.LearningGap;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.internal.Outcome;
import vn.daihoi.timetable.internal.ReadTimetable;
import vn.daihoi.timetable.internal.ReadTimetable.Seen;
import vn.daihoi.timetable.web.SetupView.Days;
import vn.daihoi.timetable.web.SetupView.Entry;
import vn.daihoi.timetable.web.SetupView.Option;
import vn.daihoi.timetable.web.SetupView.Ward;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts together what the page of the setup shows.
@Component
class SetupPages {

    private static final List<String> FIELDS =
            List.of("name", "duty", "group", "of", "ward", "liking", "from", "until", "half");

    private final ReadTimetable read;
    private final Access access;

    SetupPages(ReadTimetable read, Access access) {
        this.read = read;
        this.access = access;
    }

    /// @param sent form that was refused
    /// @param outcome why; [Outcome#DONE] when nothing was
    SetupView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            SetupForm sent,
            Outcome outcome) {
        var seen = read.see(unit);
        var words = new TimetableWords(frame.texts(), seen);
        var setup = seen.board().draft().setup();
        boolean overtaken = outcome == Outcome.OVERTAKEN;
        return new SetupView(
                TimetableAddress.of(campaign, unit),
                seen.board().revision(),
                access.may(viewer, Permission.MANAGE_CAMPAIGN, unit),
                sent.name().equals("days") ? typed(sent, seen) : days(setup, seen),
                gapHint(read.learning(unit), frame),
                seen.situation().units().stream().map(one -> ward(one, seen, sent)).toList(),
                groups(seen),
                setup.leaders().stream().map(one -> entry(one, seen, words)).toList(),
                setup.halls().stream().map(one -> entry(one, words)).toList(),
                setup.absences().stream().map(one -> entry(one, words)).toList(),
                setup.wishes().stream().map(one -> entry(one, words)).toList(),
                absentees(seen, words),
                sent.name(),
                outcome.isFault() && !overtaken ? field(outcome, sent) : "",
                outcome.isFault() ? words.text("timetable.fault." + outcome.code()) : "",
                FIELDS.stream().collect(Collectors.toMap(field -> field, sent::text)),
                overtaken
                        ? read.changes(unit).stream()
                                .filter(change -> change.revision() > sent.revision())
                                .map(words::line)
                                .toList()
                        : List.of());
    }

    private static String field(Outcome outcome, SetupForm sent) {
        return switch (outcome) {
            case NOT_A_DAY -> sent.unreadable();
            case DAYS_IN_WRONG_ORDER, TOO_MANY_DAYS -> "until";
            case NO_WEEKDAY -> "weekdays";
            case NO_HALF -> "halves";
            case NOT_A_GAP -> "gap";
            default -> "name";
        };
    }

    private static String gapHint(LearningGap proposed, Frame frame) {
        String mark = proposed.basis().mark().name().toLowerCase(Locale.ROOT);
        return frame.text("timetable.gap.hint", proposed.days(), frame.text("rules.mark." + mark));
    }

    private static Days days(TimetableSetup setup, Seen seen) {
        return new Days(
                setup.from().toString(),
                setup.until().toString(),
                setup.weekdays().stream().map(DayOfWeek::getValue).collect(Collectors.toSet()),
                setup.halves().stream().map(TimetableWords::code).collect(Collectors.toSet()),
                setup.excluded().stream()
                        .sorted()
                        .map(TimetableWords::day)
                        .collect(Collectors.joining("\n")),
                "" + setup.gapDays(),
                seen.congresses().open().size());
    }

    private static Days typed(SetupForm sent, Seen seen) {
        return new Days(
                sent.text("from"),
                sent.text("until"),
                sent.all("weekdays").stream()
                        .filter(day -> day.matches("[1-7]"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                Set.copyOf(sent.all("halves")),
                sent.text("excluded"),
                sent.text("gap"),
                seen.congresses().open().size());
    }

    /// What was ticked before a form was refused stays ticked.
    private static Ward ward(CampaignUnit unit, Seen seen, SetupForm sent) {
        var setup = seen.board().draft().setup();
        var id = unit.id().value();
        boolean refused = sent.name().equals("units");
        return new Ward(
                unit.code(),
                unit.fullName(),
                seen.situation().planDay(id).map(TimetableWords::day).orElse(""),
                seen.situation().inCharge(unit).map(WorkingGroup::name).orElse(""),
                seen.situation().isHeld(id),
                refused ? sent.all("pilot").contains(unit.code()) : setup.pilots().contains(id),
                seen.situation().pilots().contains(id),
                refused ? sent.all("fixed").contains(unit.code()) : setup.fixed().contains(id),
                sent.name().equals("halls") && sent.all("code").contains(unit.code()));
    }

    private static List<Option> groups(Seen seen) {
        return seen.situation().groups().stream()
                .map(group -> new Option(group.id().value().toString(), group.name()))
                .toList();
    }

    private static Entry entry(TimetableSetup.Leader leader, Seen seen, TimetableWords words) {
        String group =
                seen.situation().groups().stream()
                        .filter(one -> one.id().value().equals(leader.group()))
                        .map(WorkingGroup::name)
                        .findFirst()
                        .orElse("");
        return new Entry(
                leader.id().toString(),
                words.leader(leader),
                group.isEmpty()
                        ? words.text("timetable.leader.everywhere")
                        : words.text("timetable.leader.group", group));
    }

    private static Entry entry(TimetableSetup.Hall hall, TimetableWords words) {
        return new Entry(
                hall.id().toString(),
                hall.name(),
                hall.units().isEmpty()
                        ? words.text("timetable.hall.all")
                        : hall.units().stream()
                                .map(unit -> words.unit(unit.toString()))
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static Entry entry(TimetableSetup.Absence absence, TimetableWords words) {
        return new Entry(
                absence.id().toString(),
                words.resource(absence.of().toString()),
                span(absence.from(), absence.until(), absence.half(), words));
    }

    private static Entry entry(TimetableSetup.Wish wish, TimetableWords words) {
        return new Entry(
                wish.id().toString(),
                words.unit(wish.unit().toString()),
                words.text("timetable.liking." + wish.liking().code())
                        + ": "
                        + span(wish.from(), wish.until(), wish.half(), words));
    }

    private static String span(
            LocalDate from, LocalDate until, @Nullable Half half, TimetableWords words) {
        String days =
                from.equals(until)
                        ? TimetableWords.day(from)
                        : TimetableWords.day(from) + " – " + TimetableWords.day(until);
        return half == null ? days : words.half(half) + ", " + days;
    }

    private static List<Option> absentees(Seen seen, TimetableWords words) {
        var setup = seen.board().draft().setup();
        var all = new ArrayList<>(groups(seen));
        setup.leaders().forEach(one -> all.add(option(one.id(), words.leader(one))));
        setup.halls().forEach(one -> all.add(option(one.id(), one.name())));
        return all;
    }

    private static Option option(UUID id, String label) {
        return new Option(id.toString(), label);
    }
}
