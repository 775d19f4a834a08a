package vn.daihoi.composition.json;

import vn.daihoi.composition.Trait;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates: `1985-04-02`, `02/04/1985`; of births also the month `1985-04` or the year `1985`.
final class Days {

    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Days() {}

    static LocalDate date(Field field) {
        return date(field, field.text().strip());
    }

    /// @param text the part of the field that holds the date
    static LocalDate date(Field field, String text) {
        for (var form : new Pattern[] {ISO, VIETNAMESE}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return date(field, text, match);
            }
        }
        throw InputFault.NOT_A_DATE.at(field.path(), text);
    }

    private static LocalDate date(Field field, String text, Matcher match) {
        return existing(
                field,
                text,
                () -> LocalDate.of(part(match, "year"), part(match, "month"), part(match, "day")));
    }

    /// A birth, as exactly as it is given.
    static Trait.Day birth(Field field) {
        var text = field.node().isIntegralNumber() ? field.node().asString() : field.text().strip();
        if (YEAR.matcher(text).matches()) {
            return Trait.Day.of(Year.parse(text));
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return Trait.Day.of(
                    existing(
                            field,
                            text,
                            () -> YearMonth.of(part(month, "year"), part(month, "month"))));
        }
        return Trait.Day.of(date(field));
    }

    private static <T> T existing(Field field, String text, Supplier<T> made) {
        try {
            return made.get();
        } catch (DateTimeException e) {
            throw InputFault.NO_SUCH_DATE.at(field.path(), text);
        }
    }

    private static int part(Matcher match, String name) {
        return Integer.parseInt(match.group(name));
    }
}
