package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date as a text writes it; parts that it leaves out or blank are null.
///
/// @param span the words of the date, a leading `ngày` included, the weekday not
/// @param day as written, not necessarily a day of the month; the last one of a range
/// @param month as written, not necessarily 1 to 12
/// @param quarter 1 to 4
/// @param year four digits
/// @param weekday the weekday written beside it
/// @param range whether it is the end of several days, such as 20-21/3/2024
/// @param draft whether a place was left blank to be filled in by hand
public record DateMention(
        Span span,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer quarter,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday,
        boolean range,
        boolean draft) {

    private static final int LEAP_YEAR = 2024;

    /// The day of the calendar; empty when it is not whole or does not exist.
    public Optional<LocalDate> date() {
        return day == null || month == null || year == null
                ? Optional.empty()
                : day(year, month, day);
    }

    /// The first day it may mean: 1 September for `tháng 9 năm 2025`. Empty without a year.
    public Optional<LocalDate> earliest() {
        if (year == null || isImpossible()) {
            return Optional.empty();
        }
        int first = month != null ? month : quarter != null ? quarter * 3 - 2 : 1;
        return month != null && day != null ? date() : day(year, first, 1);
    }

    /// The last day it may mean, see [#earliest()].
    public Optional<LocalDate> latest() {
        if (year == null || isImpossible()) {
            return Optional.empty();
        }
        int last = month != null ? month : quarter != null ? quarter * 3 : 12;
        return month != null && day != null
                ? date()
                : Optional.of(YearMonth.of(year, last).atEndOfMonth());
    }

    /// Whether no calendar has this day, such as 31/4 or tháng 13.
    public boolean isImpossible() {
        if (month == null) {
            return false;
        }
        return day(year == null ? LEAP_YEAR : year, month, day == null ? 1 : day).isEmpty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
