package vn.daihoi.timetable;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a timetable has to keep, as a unit sets it for the congresses directly below.
///
/// @param from first day on which congresses may be held
/// @param until last one, included
/// @param weekdays days of the week on which they may be held
/// @param halves halves of a day in which they may be held
/// @param excluded days on which none is held, such as public holidays
/// @param gapDays days from each pilot to the first of the other congresses, 0 or more
/// @param pilots units that hold theirs first, for the others to learn from
/// @param fixed units whose congress stays on the day that their plan holds
/// @param leaders those who attend
/// @param halls those that several units share
/// @param absences when somebody or something is not there
/// @param wishes of units, in the order in which they were entered
public record TimetableSetup(
        LocalDate from,
        LocalDate until,
        Set<DayOfWeek> weekdays,
        Set<Half> halves,
        Set<LocalDate> excluded,
        int gapDays,
        Set<UUID> pilots,
        Set<UUID> fixed,
        List<Leader> leaders,
        List<Hall> halls,
        List<Absence> absences,
        List<Wish> wishes) {

    public TimetableSetup {
        weekdays = Set.copyOf(weekdays);
        halves = Set.copyOf(halves);
        excluded = Set.copyOf(excluded);
        pilots = Set.copyOf(pilots);
        fixed = Set.copyOf(fixed);
        leaders = List.copyOf(leaders);
        halls = List.copyOf(halls);
        absences = List.copyOf(absences);
        wishes = List.copyOf(wishes);
    }

    /// Working days between two days, in both halves; nothing else is set.
    ///
    /// @param gapDays of the profile, see [vn.daihoi.profile.LearningGap]
    public static TimetableSetup of(LocalDate from, LocalDate until, int gapDays) {
        return new TimetableSetup(
                from,
                until,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                EnumSet.allOf(Half.class),
                Set.of(),
                gapDays,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// @param duty office, as printed; may be empty
    /// @param group key of the working group whose congresses the leader attends; null: all
    public record Leader(UUID id, String name, String duty, @Nullable UUID group) {

        public boolean attends(Optional<UUID> groupInCharge) {
            return group == null || groupInCharge.filter(group::equals).isPresent();
        }
    }

    /// @param units that may use it; empty: all
    public record Hall(UUID id, String name, Set<UUID> units) {

        public Hall {
            units = Set.copyOf(units);
        }

        public boolean isFor(UUID unit) {
            return units.isEmpty() || units.contains(unit);
        }
    }

    /// @param of key of a working group, a leader or a hall
    /// @param until last day, included
    /// @param half null: the whole day
    public record Absence(UUID id, UUID of, LocalDate from, LocalDate until, @Nullable Half half) {

        public boolean covers(Slot slot) {
            return within(slot, from, until, half);
        }
    }

    /// How a unit sees some days.
    public enum Liking {
        WELCOME,
        UNWELCOME,
        IMPOSSIBLE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// @param until last day, included
    /// @param half null: the whole day
    public record Wish(
            UUID id,
            UUID unit,
            Liking liking,
            LocalDate from,
            LocalDate until,
            @Nullable Half half) {

        public boolean covers(Slot slot) {
            return within(slot, from, until, half);
        }
    }

    private static boolean within(Slot slot, LocalDate from, LocalDate until, @Nullable Half half) {
        return !slot.day().isBefore(from)
                && !slot.day().isAfter(until)
                && (half == null || half == slot.half());
    }

    public TimetableSetup withDays(
            LocalDate first,
            LocalDate last,
            Set<DayOfWeek> days,
            Set<Half> parts,
            Set<LocalDate> without,
            int gap) {
        return new TimetableSetup(
                first, last, days, parts, without, gap, pilots, fixed, leaders, halls, absences,
                wishes);
    }

    public TimetableSetup withUnits(Set<UUID> first, Set<UUID> unmoved) {
        return new TimetableSetup(
                from, until, weekdays, halves, excluded, gapDays, first, unmoved, leaders, halls,
                absences, wishes);
    }

    public TimetableSetup withLeaders(List<Leader> others) {
        return new TimetableSetup(
                from, until, weekdays, halves, excluded, gapDays, pilots, fixed, others, halls,
                absences, wishes);
    }

    public TimetableSetup withHalls(List<Hall> others) {
        return new TimetableSetup(
                from, until, weekdays, halves, excluded, gapDays, pilots, fixed, leaders, others,
                absences, wishes);
    }

    public TimetableSetup withAbsences(List<Absence> others) {
        return new TimetableSetup(
                from, until, weekdays, halves, excluded, gapDays, pilots, fixed, leaders, halls,
                others, wishes);
    }

    public TimetableSetup withWishes(List<Wish> others) {
        return new TimetableSetup(
                from, until, weekdays, halves, excluded, gapDays, pilots, fixed, leaders, halls,
                absences, others);
    }

    public Optional<Leader> leader(@Nullable UUID id) {
        return leaders.stream().filter(leader -> leader.id().equals(id)).findFirst();
    }

    public Optional<Hall> hall(@Nullable UUID id) {
        return halls.stream().filter(hall -> hall.id().equals(id)).findFirst();
    }
}
