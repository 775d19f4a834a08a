package vn.daihoi.composition;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// One thing known of a person. A trait that is not known is absent, never a value of its own.
public sealed interface Trait {

    /// A code or a name, compared letter by letter.
    record Text(String value) implements Trait {}

    /// Yes or no, such as membership of the Party.
    record Flag(boolean value) implements Trait {}

    /// A whole number, such as years of service.
    record Number(long value) implements Trait {}

    /// A date, as exactly as it is known: from the first to the last day that it may be, both
    /// included.
    record Day(LocalDate earliest, LocalDate latest) implements Trait {

        public Day {
            if (earliest.isAfter(latest)) {
                throw new IllegalArgumentException(
                        "earliest (%s) must not be after latest (%s).".formatted(earliest, latest));
            }
        }

        public static Day of(LocalDate day) {
            return new Day(day, day);
        }

        /// Many elder people know the month or the year of their birth only.
        public static Day of(YearMonth month) {
            return new Day(month.atDay(1), month.atEndOfMonth());
        }

        public static Day of(Year year) {
            return new Day(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
    }
}
