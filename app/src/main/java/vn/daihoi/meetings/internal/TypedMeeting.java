package vn.daihoi.meetings.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.NewMeeting.Repeat;
import vn.daihoi.meetings.NewMeeting.Span;
import vn.daihoi.platform.Seat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A meeting as typed into its form.
///
/// @param day of the form 2024-02-29
/// @param from of the form 08:00
/// @param until of the form 11:30; blank: two hours later
/// @param repeat `week`, `month` or blank
/// @param last day of a row, as `day`
public record TypedMeeting(
        String kind,
        String title,
        String topic,
        String day,
        String from,
        String until,
        String place,
        String agenda,
        String chair,
        String repeat,
        String last) {

    /// In UTF-16 units.
    public static final int LONGEST_LINE = 200;

    public static final int LONGEST_AGENDA = 4000;
    private static final int USUAL_HOURS = 2;

    /// A row of more is a slip of the finger.
    static final int LONGEST_ROW_YEARS = 2;

    /// Fields that were not sent come as null.
    public TypedMeeting {
        kind = orEmpty(kind);
        title = orEmpty(title).replaceAll("\\s+", " ");
        topic = orEmpty(topic).replaceAll("\\s+", " ");
        day = orEmpty(day);
        from = orEmpty(from);
        until = orEmpty(until);
        place = orEmpty(place).replaceAll("\\s+", " ");
        agenda = orEmpty(agenda);
        chair = orEmpty(chair).replaceAll("\\s+", " ");
        repeat = orEmpty(repeat);
        last = orEmpty(last);
    }

    private static String orEmpty(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    /// A field of the form, for what is wrong with it.
    public enum Field {
        KIND,
        TITLE,
        TOPIC,
        DAY,
        FROM,
        UNTIL,
        PLACE,
        AGENDA,
        CHAIR,
        LAST
    }

    /// What the form says.
    public sealed interface Read {

        record Sound(NewMeeting meeting) implements Read {}

        /// @param faults ends of message keys
        record Faulty(Map<Field, String> faults) implements Read {}
    }

    /// @param today in the campaign; nobody is invited into the past
    public Read read(LocalDate today) {
        var check = new Check(today);
        var kind = check.kind();
        check.line(Field.TITLE, title, true);
        check.line(Field.PLACE, place, true);
        check.line(Field.CHAIR, chair, false);
        check.line(Field.TOPIC, topic, kind.filter(MeetingKind.TRAINING::equals).isPresent());
        if (agenda.length() > LONGEST_AGENDA) {
            check.fault(Field.AGENDA, "long");
        }
        var on = check.day();
        var start = check.time(Field.FROM, from);
        var end = until.isEmpty() ? start.map(TypedMeeting::later) : check.time(Field.UNTIL, until);
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            check.fault(Field.UNTIL, "before");
        }
        var row = check.repeat(on);
        if (!check.faults.isEmpty()) {
            return new Read.Faulty(check.faults);
        }
        return new Read.Sound(
                new NewMeeting(
                        kind.orElseThrow(),
                        title,
                        kind.orElseThrow() == MeetingKind.TRAINING ? topic : "",
                        at(on.orElseThrow(), start.orElseThrow()),
                        at(on.orElseThrow(), end.orElseThrow()),
                        place,
                        agenda,
                        chair,
                        row.orElse(null)));
    }

    /// Never over midnight.
    private static LocalTime later(LocalTime start) {
        var end = start.plusHours(USUAL_HOURS);
        return end.isAfter(start) ? end : LocalTime.of(23, 59);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Seat.ZONE).toInstant();
    }

    private final class Check {

        private final Map<Field, String> faults = new EnumMap<>(Field.class);
        private final LocalDate today;

        Check(LocalDate today) {
            this.today = today;
        }

        void fault(Field field, String what) {
            faults.putIfAbsent(field, what);
        }

        Optional<MeetingKind> kind() {
            var found = MeetingKind.of(kind);
            if (found.isEmpty()) {
                fault(Field.KIND, "none");
            }
            return found;
        }

        void line(Field field, String words, boolean needed) {
            if (needed && words.isEmpty()) {
                fault(field, "none");
            } else if (words.length() > LONGEST_LINE) {
                fault(field, "long");
            }
        }

        Optional<LocalDate> day() {
            var found = date(day);
            if (found.isEmpty()) {
                fault(Field.DAY, "none");
            } else if (found.get().isBefore(today)) {
                fault(Field.DAY, "past");
            } else if (found.get().isAfter(today.plusYears(LONGEST_ROW_YEARS))) {
                fault(Field.DAY, "far");
            }
            return found;
        }

        Optional<LocalTime> time(Field field, String typed) {
            try {
                return Optional.of(LocalTime.parse(typed));
            } catch (DateTimeException e) {
                fault(field, "none");
                return Optional.empty();
            }
        }

        Optional<Repeat> repeat(Optional<LocalDate> first) {
            var span =
                    Arrays.stream(Span.values())
                            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(repeat))
                            .findFirst();
            if (span.isEmpty() || first.isEmpty()) {
                return Optional.empty();
            }
            var end = date(last);
            boolean sound =
                    end.isPresent()
                            && !end.get().isBefore(first.get())
                            && !end.get().isAfter(first.get().plusYears(LONGEST_ROW_YEARS));
            if (!sound) {
                fault(Field.LAST, "none");
                return Optional.empty();
            }
            return Optional.of(new Repeat(span.get(), end.get()));
        }

        private static Optional<LocalDate> date(String typed) {
            try {
                return Optional.of(LocalDate.parse(typed));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
