package vn.daihoi.plans.web;

import vn.daihoi.plans.web.TimelineFilter.Zoom;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// Days as places on a line.
///
/// @param from first day that is shown
/// @param until last day that is shown
/// @param left place of the first day
/// @param width of all days together
record TimelineScale(LocalDate from, LocalDate until, Zoom zoom, int left, int width) {

    /// Weeks before the wanted day, and in all.
    private static final int WEEKS_BEFORE = 1;

    private static final int WEEKS = 5;
    private static final int MONTHS = 3;

    /// A window of time around a day.
    ///
    /// @param first of all days that there is something to see on
    /// @param last of them
    static TimelineScale of(
            Zoom zoom, LocalDate first, LocalDate last, LocalDate day, int left, int width) {
        return switch (zoom) {
            case WHOLE ->
                    new TimelineScale(
                            YearMonth.from(first).atDay(1),
                            YearMonth.from(last).atEndOfMonth(),
                            zoom,
                            left,
                            width);
            case MONTH -> {
                var month = YearMonth.from(day);
                yield new TimelineScale(
                        month.minusMonths(1).atDay(1),
                        month.plusMonths(MONTHS - 2).atEndOfMonth(),
                        zoom,
                        left,
                        width);
            }
            case WEEK -> {
                var monday =
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .minusWeeks(WEEKS_BEFORE);
                yield new TimelineScale(
                        monday, monday.plusWeeks(WEEKS).minusDays(1), zoom, left, width);
            }
        };
    }

    /// Middle of a day; outside of the window too.
    double x(LocalDate day) {
        return left + (ChronoUnit.DAYS.between(from, day) + 0.5) * perDay();
    }

    /// Beginning of a day.
    double begin(LocalDate day) {
        return left + ChronoUnit.DAYS.between(from, day) * perDay();
    }

    private double perDay() {
        return (double) width / (ChronoUnit.DAYS.between(from, until) + 1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// A place within the window, at its edge for days outside.
    double clamped(LocalDate day) {
        return Math.clamp(x(day), left, left + width);
    }

    /// First days of months, weeks or days, as fits the window.
    List<LocalDate> ticks() {
        return switch (zoom) {
            case WHOLE -> steps(YearMonth.from(from).atDay(1), ChronoUnit.MONTHS);
            case MONTH ->
                    steps(
                            from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                            ChronoUnit.WEEKS);
            case WEEK -> steps(from, ChronoUnit.DAYS);
        };
    }

    private List<LocalDate> steps(LocalDate first, ChronoUnit unit) {
        return Stream.iterate(first, day -> !day.isAfter(until), day -> day.plus(1, unit)).toList();
    }

    /// The same window, earlier or later by its own length less an overlap.
    LocalDate moved(int direction) {
        LocalDate middle = zoom == Zoom.WEEK ? from.plusWeeks(WEEKS_BEFORE) : from.plusMonths(1);
        return zoom == Zoom.WEEK
                ? middle.plusWeeks((long) direction * (WEEKS - 1))
                : middle.plusMonths((long) direction * (MONTHS - 1));
    }
}
