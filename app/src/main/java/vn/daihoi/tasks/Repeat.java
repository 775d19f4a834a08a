package vn.daihoi.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How a task comes again.
///
/// @param every 1 or more
/// @param until last day on which one may fall due
public record Repeat(int every, Span span, LocalDate until) {

    /// @throws IllegalArgumentException if it comes never or more than [#MOST] spans apart
    public Repeat {
        if (every < 1 || every > MOST) {
            throw new IllegalArgumentException(
                    "every (%d) must be 1 to %d.".formatted(every, MOST));
        }
    }

    /// Spans apart at most.
    public static final int MOST = 365;

    /// Of what length.
    public enum Span {
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS);

        private final ChronoUnit unit;

        Span(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /// The day of one of them. Counted from the first, so that those of a 31st come back to it
    /// after a shorter month.
    ///
    /// @param number from 0
    public LocalDate day(LocalDate first, int number) {
        return first.plus((long) every * number, span.unit);
    }
}
