package vn.daihoi.tasks.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Person;
import vn.daihoi.tasks.NewTask;
import vn.daihoi.tasks.Repeat;
import vn.daihoi.tasks.Repeat.Span;
import vn.daihoi.tasks.Responsible;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A task as it was typed. Everything may be missing or wrong.
///
/// @param person key of somebody with an account; empty for a name alone
/// @param name of somebody without an account
/// @param due in ISO form
/// @param repeat `day`, `week` or `month`; empty: it does not come again
/// @param until in ISO form
/// @param points one a line
public record TypedTask(
        String title,
        String note,
        String person,
        String name,
        String due,
        String step,
        String repeat,
        String every,
        String until,
        String points) {

    public static final int LONGEST_NOTE = 4000;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_POINT = 200;
    public static final int MOST_POINTS = 50;

    /// Years around today in which a task may fall due: further away it is a slip.
    private static final int YEARS = 5;

    /// What can be wrong, with the end of the key of the text that says how to put it right.
    public enum Field {
        TITLE,
        NOTE,
        PERSON,
        NAME,
        DUE,
        STEP,
        REPEAT,
        UNTIL,
        POINTS
    }

    public sealed interface Checked {

        record Good(Wanted wanted) implements Checked {}

        /// @param faults end of a message key, by field
        record Bad(Map<Field, String> faults) implements Checked {}
    }

    /// @param people who may be responsible
    /// @param steps ids of milestones
    public Checked check(List<Person> people, Collection<String> steps, LocalDate today) {
        var check = new Check(today);
        var wanted =
                new Wanted(
                        check.title(),
                        check.note(),
                        check.responsible(people),
                        check.due(),
                        check.step(steps),
                        check.repeat(),
                        check.points());
        return check.faults.isEmpty() ? new Checked.Good(wanted) : new Checked.Bad(check.faults);
    }

    /// Lines that are not blank.
    public static List<String> lines(String text) {
        return text.lines().map(TypedTask::tidy).filter(line -> !line.isEmpty()).toList();
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// A day in ISO form, near enough to today to be meant; empty for all else.
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS))
                    ? Optional.empty()
                    : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Who is chosen; empty for a key of nobody who may be.
    public static Optional<Responsible> person(String key, List<Person> people) {
        return people.stream()
                .filter(each -> each.id().value().toString().equals(key))
                .findFirst()
                .map(Responsible::of);
    }

    private final class Check {

        private final Map<Field, String> faults = new EnumMap<>(Field.class);
        private final LocalDate today;

        Check(LocalDate today) {
            this.today = today;
        }

        String title() {
            String tidy = tidy(title);
            if (tidy.isEmpty()) {
                faults.put(Field.TITLE, "no-title");
            } else if (tidy.length() > NewTask.LONGEST_TITLE) {
                faults.put(Field.TITLE, "long-title");
            }
            return tidy;
        }

        String note() {
            if (note.length() > LONGEST_NOTE) {
                faults.put(Field.NOTE, "long-note");
            }
            return note.strip();
        }

        Responsible responsible(List<Person> people) {
            if (!person.isBlank()) {
                var found = TypedTask.person(person, people);
                if (found.isEmpty()) {
                    faults.put(Field.PERSON, "no-such-person");
                }
                return found.orElse(Responsible.NOBODY);
            }
            if (name.length() > LONGEST_NAME) {
                faults.put(Field.NAME, "long-name");
            }
            return Responsible.named(tidy(name));
        }

        @Nullable LocalDate due() {
            if (due.isBlank()) {
                if (!repeat.isBlank()) {
                    faults.put(Field.DUE, "no-due");
                }
                return null;
            }
            var day = day(due, today);
            if (day.isEmpty()) {
                faults.put(Field.DUE, "bad-due");
            }
            return day.orElse(null);
        }

        @Nullable String step(Collection<String> steps) {
            if (step.isBlank()) {
                return null;
            }
            if (!steps.contains(step)) {
                faults.put(Field.STEP, "no-such-step");
            }
            return step;
        }

        Optional<Repeat> repeat() {
            if (repeat.isBlank()) {
                return Optional.empty();
            }
            var span = span();
            var count = count();
            var last = day(until, today);
            if (span.isEmpty() || count.isEmpty()) {
                faults.put(Field.REPEAT, "bad-repeat");
            }
            if (last.isEmpty() || day(due, today).filter(last.get()::isBefore).isPresent()) {
                faults.put(Field.UNTIL, "bad-until");
            }
            return faults.isEmpty()
                    ? Optional.of(
                            new Repeat(count.orElseThrow(), span.orElseThrow(), last.orElseThrow()))
                    : Optional.empty();
        }

        private Optional<Span> span() {
            return Arrays.stream(Span.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(repeat))
                    .findFirst();
        }

        private Optional<Integer> count() {
            String typed = every.strip();
            return typed.matches("[0-9]{1,3}")
                    ? Optional.of(Integer.valueOf(typed))
                            .filter(number -> number >= 1 && number <= Repeat.MOST)
                    : Optional.empty();
        }

        List<String> points() {
            var lines = lines(points);
            if (lines.size() > MOST_POINTS
                    || lines.stream().anyMatch(line -> line.length() > LONGEST_POINT)) {
                faults.put(Field.POINTS, "bad-points");
            }
            return lines;
        }
    }
}
