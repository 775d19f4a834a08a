package vn.daihoi.timetable.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.daihoi.composition.timetable.Half;
import vn.daihoi.pages.NotThere;
import vn.daihoi.timetable.internal.ChangeSetup.Days;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// One of the forms of the setup, as it was sent: its name, and its fields as typed.
final class SetupForm {

    static final SetupForm NONE = new SetupForm("", new LinkedMultiValueMap<>());

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final String name;
    private final MultiValueMap<String, String> fields;

    SetupForm(String name, MultiValueMap<String, String> fields) {
        this.name = name;
        this.fields = fields;
    }

    String name() {
        return name;
    }

    String text(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("");
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    int revision() {
        return number("revision").orElseThrow(NotThere::new);
    }

    private Optional<Integer> number(String field) {
        try {
            return Optional.of(Integer.parseInt(text(field).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// As a browser sends it, or as people write it; empty for anything else.
    Optional<LocalDate> day(String field) {
        return parsed(text(field).strip());
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(
                    typed.contains("/") ? LocalDate.parse(typed, TYPED) : LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Days from one to another, both within; one day where the last is left open.
    ///
    /// @param half null for whole days
    record Span(LocalDate from, LocalDate until, @Nullable Half half) {}

    /// Empty when a day cannot be read.
    Optional<Span> span() {
        var from = day("from");
        var until = text("until").isBlank() ? from : day("until");
        return from.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(from.get(), until.get(), half().orElse(null)));
    }

    private Optional<Half> half() {
        return TimetableWords.of(Half.values(), text("half"));
    }

    @Nullable UUID key(String field) {
        String typed = text(field);
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }

    /// Days without congresses, one a line or parted by commas; empty when one cannot be read.
    private Optional<Set<LocalDate>> excluded() {
        var days = new HashSet<LocalDate>();
        for (String typed : text("excluded").split("[\\s,;]+")) {
            if (!typed.isEmpty()) {
                var day = parsed(typed);
                if (day.isEmpty()) {
                    return Optional.empty();
                }
                days.add(day.get());
            }
        }
        return Optional.of(days);
    }

    /// Empty when a day cannot be read.
    Optional<Days> days() {
        var from = day("from");
        var until = day("until");
        var excluded = excluded();
        if (from.isEmpty() || until.isEmpty() || excluded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Days(
                        from.get(),
                        until.get(),
                        weekdays(),
                        all("halves").stream()
                                .flatMap(half -> TimetableWords.of(Half.values(), half).stream())
                                .collect(Collectors.toSet()),
                        excluded.get(),
                        number("gap").orElse(-1)));
    }

    private Set<DayOfWeek> weekdays() {
        return all("weekdays").stream()
                .filter(day -> day.matches("[1-7]"))
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
    }

    /// The field that cannot be read as a day.
    String unreadable() {
        return day("from").isEmpty() ? "from" : day("until").isEmpty() ? "until" : "excluded";
    }
}
