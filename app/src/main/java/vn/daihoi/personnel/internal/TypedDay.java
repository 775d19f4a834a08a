package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person typed for a day of the past that may be known to the month or the year only, and
/// how such a day is written.
public sealed interface TypedDay {

    /// Nothing was typed.
    record Empty() implements TypedDay {}

    record Known(Trait.Day day) implements TypedDay {}

    record Wrong(Fault fault) implements TypedDay {}

    /// Why it is no day.
    enum Fault {
        /// not of one of the forms dd/MM/yyyy, MM/yyyy, yyyy
        NOT_A_DAY,
        /// of the right form, but the calendar has no such day or month, such as 29/02/2023
        NO_SUCH_DAY,
        /// before 1900
        TOO_EARLY,
        /// begins after the last day that is possible
        TOO_LATE;

        /// Key of the text that names the fault and its cure; its one argument is what was typed.
        public String messageKey() {
            return "personnel.day." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Reads dd/MM/yyyy, MM/yyyy and yyyy, with `/`, `-` or `.` between the numbers; yyyy-MM-dd, as
    /// other programs write it; and two of the first three around ` - ` for from and to.
    ///
    /// @param last day after which none may begin
    static TypedDay of(String typed, LocalDate last) {
        if (typed.isBlank()) {
            return new Empty();
        }
        String[] ends = typed.strip().split("\\s+[-–]\\s+", 2);
        TypedDay first = Forms.read(ends[0], last);
        return ends.length == 1 ? first : Forms.span(first, Forms.read(ends[1], last));
    }

    /// As exactly as it is known, in a form that [#of] reads; empty for null.
    static String text(Trait.@Nullable Day day) {
        if (day == null) {
            return "";
        }
        LocalDate first = day.earliest();
        if (day.equals(Trait.Day.of(first))) {
            return Forms.DAY.format(first);
        }
        if (day.equals(Trait.Day.of(YearMonth.from(first)))) {
            return Forms.MONTH.format(first);
        }
        return day.equals(Trait.Day.of(Year.from(first)))
                ? Integer.toString(first.getYear())
                : Forms.DAY.format(first) + " - " + Forms.DAY.format(day.latest());
    }

    /// The ways in which days are written.
    final class Forms {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
        private static final Pattern TYPED =
                Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
        private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
        private static final int FIRST_YEAR = 1900;

        private Forms() {}

        private static TypedDay read(String typed, LocalDate last) {
            Matcher iso = ISO.matcher(typed);
            if (iso.matches()) {
                return day(iso.group(3), iso.group(2), iso.group(1), last);
            }
            Matcher parts = TYPED.matcher(typed.replaceAll("\\s+", ""));
            return parts.matches()
                    ? day(parts.group(1), parts.group(2), parts.group(3), last)
                    : new Wrong(Fault.NOT_A_DAY);
        }

        private static TypedDay day(
                @Nullable String day, @Nullable String month, String year, LocalDate last) {
            try {
                Trait.Day read = span(day, month, Integer.parseInt(year));
                if (read.earliest().getYear() < FIRST_YEAR) {
                    return new Wrong(Fault.TOO_EARLY);
                }
                return read.earliest().isAfter(last) ? new Wrong(Fault.TOO_LATE) : new Known(read);
            } catch (DateTimeException e) {
                return new Wrong(Fault.NO_SUCH_DAY);
            }
        }

        private static Trait.Day span(@Nullable String day, @Nullable String month, int year) {
            if (month == null) {
                return Trait.Day.of(Year.of(year));
            }
            var inYear = YearMonth.of(year, Integer.parseInt(month));
            return day == null
                    ? Trait.Day.of(inYear)
                    : Trait.Day.of(LocalDate.of(year, inYear.getMonth(), Integer.parseInt(day)));
        }

        private static TypedDay span(TypedDay first, TypedDay second) {
            if (!(first instanceof Known(var from))) {
                return first;
            }
            if (!(second instanceof Known(var to))) {
                return second;
            }
            return from.earliest().isAfter(to.latest())
                    ? new Wrong(Fault.NO_SUCH_DAY)
                    : new Known(new Trait.Day(from.earliest(), to.latest()));
        }
    }
}
