package vn.daihoi.timetable.internal;

import static vn.daihoi.timetable.internal.ChangeSetup.MOST_DAYS;
import static vn.daihoi.timetable.internal.ChangeSetup.and;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.TimetableSetup.Absence;
import vn.daihoi.timetable.TimetableSetup.Hall;
import vn.daihoi.timetable.TimetableSetup.Leader;
import vn.daihoi.timetable.TimetableSetup.Liking;
import vn.daihoi.timetable.TimetableSetup.Wish;
import vn.daihoi.timetable.internal.ChangeTimetable.Judged;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// When somebody or something is not there, and which days units would like.
@Service
public class ChangeTimes {

    static final int MOST = 1000;

    private final ChangeTimetable timetable;

    ChangeTimes(ChangeTimetable timetable) {
        this.timetable = timetable;
    }

    /// @param of key of a working group, a leader or a hall
    /// @param half null: the whole day
    @Transactional
    public Outcome addAbsence(
            CampaignUnit unit,
            int revision,
            UUID of,
            LocalDate from,
            LocalDate until,
            @Nullable Half half,
            Viewer by) {
        return timetable.change(
                unit,
                revision,
                by,
                (draft, situation) -> {
                    var setup = draft.setup();
                    String name = name(setup, situation, of);
                    if (name.isEmpty()) {
                        return Judged.refused(Outcome.NO_SUCH_THING);
                    }
                    var fault = fault(from, until, setup.absences());
                    if (fault != Outcome.DONE) {
                        return Judged.refused(fault);
                    }
                    var absence = new Absence(Ids.next(), of, from, until, half);
                    return Judged.of(
                            draft.with(setup.withAbsences(and(setup.absences(), absence))),
                            "absence.add",
                            name);
                });
    }

    private static Outcome fault(LocalDate from, LocalDate until, List<?> there) {
        if (until.isBefore(from)) {
            return Outcome.DAYS_IN_WRONG_ORDER;
        }
        if (ChronoUnit.DAYS.between(from, until) > MOST_DAYS) {
            return Outcome.TOO_MANY_DAYS;
        }
        return there.size() >= MOST ? Outcome.TOO_MANY : Outcome.DONE;
    }

    private static String name(TimetableSetup setup, Situation situation, UUID of) {
        return Stream.of(
                        situation.groups().stream()
                                .filter(group -> group.id().value().equals(of))
                                .map(WorkingGroup::name),
                        setup.leader(of).stream().map(Leader::name),
                        setup.hall(of).stream().map(Hall::name))
                .flatMap(names -> names)
                .findFirst()
                .orElse("");
    }

    /// @param ward code of the unit whose wish it is
    /// @param half null: the whole day
    @Transactional
    public Outcome addWish(
            CampaignUnit unit,
            int revision,
            String ward,
            Liking liking,
            LocalDate from,
            LocalDate until,
            @Nullable Half half,
            Viewer by) {
        return timetable.change(
                unit,
                revision,
                by,
                (draft, situation) -> {
                    var setup = draft.setup();
                    var wishing = situation.unit(ward);
                    if (wishing.isEmpty()) {
                        return Judged.refused(Outcome.NO_SUCH_THING);
                    }
                    var fault = fault(from, until, setup.wishes());
                    if (fault != Outcome.DONE) {
                        return Judged.refused(fault);
                    }
                    var id = wishing.get().id().value();
                    var wish = new Wish(Ids.next(), id, liking, from, until, half);
                    return Judged.of(
                            draft.with(setup.withWishes(and(setup.wishes(), wish))),
                            "wish.add",
                            wishing.get().fullName());
                });
    }

    /// Takes an absence or a wish away.
    @Transactional
    public Outcome drop(CampaignUnit unit, int revision, UUID id, Viewer by) {
        return timetable.change(
                unit,
                revision,
                by,
                (draft, _) -> {
                    var setup = draft.setup();
                    var left =
                            setup.withAbsences(
                                            setup.absences().stream()
                                                    .filter(one -> !one.id().equals(id))
                                                    .toList())
                                    .withWishes(
                                            setup.wishes().stream()
                                                    .filter(one -> !one.id().equals(id))
                                                    .toList());
                    return left.equals(setup)
                            ? Judged.refused(Outcome.NO_SUCH_THING)
                            : Judged.of(draft.with(left), "drop");
                });
    }
}
