package vn.daihoi.composition.json;

import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads days and half-days: `2024-03-26` is both halves, `2024-03-26/morning` one.
final class Slots {

    /// Half a year of preparation is ample; more is a slip.
    private static final int MOST_DAYS = 366;

    private static final int MOST_LISTED = 10_000;
    private static final Pattern SLOT = Pattern.compile("(?<day>.*)/(?<half>[a-z]+)");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Slots() {}

    /// All half-days on which congresses may be held.
    static Set<Slot> all(Field days, List<Half> halves) {
        var found = days.isObject() ? span(days.fields()) : days.list(MOST_DAYS, Days::date);
        if (found.isEmpty() || halves.isEmpty()) {
            throw InputFault.NO_DAYS.at(days.path());
        }
        return found.stream()
                .flatMap(day -> halves.stream().map(half -> new Slot(day, half)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<LocalDate> span(Fields fields) {
        var first = Days.date(fields.required("from"));
        var to = fields.required("to");
        var last = Days.date(to);
        boolean weekends = fields.optional("weekends").map(Field::flag).orElse(false);
        var except =
                fields.optional("except")
                        .map(list -> list.list(MOST_LISTED, Days::date))
                        .orElse(List.of());
        fields.done();
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw InputFault.NO_DAYS.at(to.path());
        }
        return first.datesUntil(last.plusDays(1))
                .filter(day -> weekends || !WEEKEND.contains(day.getDayOfWeek()))
                .filter(day -> !except.contains(day))
                .toList();
    }

    /// The half-days of a list of days and half-days.
    static Set<Slot> set(Field list) {
        return list.list(MOST_LISTED, Slots::halves).stream()
                .flatMap(slots -> slots)
                .collect(Collectors.toSet());
    }

    /// One half-day.
    static Slot one(Field field) {
        var match = SLOT.matcher(field.text().strip());
        if (!match.matches()) {
            throw InputFault.NOT_A_HALF.at(field.path(), field.text());
        }
        return new Slot(Days.date(field, match.group("day")), half(field, match.group("half")));
    }

    private static Stream<Slot> halves(Field field) {
        return SLOT.matcher(field.text().strip()).matches()
                ? Stream.of(one(field))
                : Stream.of(Half.values()).map(half -> new Slot(Days.date(field), half));
    }

    private static Half half(Field field, String text) {
        return Arrays.stream(Half.values())
                .filter(half -> Field.written(half).equals(text))
                .findFirst()
                .orElseThrow(() -> InputFault.NOT_A_HALF.at(field.path(), field.text()));
    }
}
