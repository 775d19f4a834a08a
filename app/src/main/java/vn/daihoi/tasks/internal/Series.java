package vn.daihoi.tasks.internal;

import vn.daihoi.platform.Ids;
import vn.daihoi.tasks.Repeat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A row of tasks that come again, and the place of one of them in it.
///
/// @param from day of the first
/// @param number of this one, from 0
public record Series(UUID id, Repeat repeat, LocalDate from, int number) {

    /// A row that begins now.
    static Series beginning(Repeat repeat, LocalDate due) {
        return new Series(Ids.next(), repeat, due, 0);
    }

    /// The same row one place on, and its day. Days that have passed are left out: nobody can do
    /// last month's task in time.
    ///
    /// @param due of this one, as it was moved perhaps
    /// @return empty when the row is at its end
    Optional<Next> after(LocalDate due, LocalDate today) {
        int next = number + 1;
        LocalDate day = repeat.day(from, next);
        while (!day.isAfter(due) || day.isBefore(today)) {
            next++;
            day = repeat.day(from, next);
        }
        return day.isAfter(repeat.until())
                ? Optional.empty()
                : Optional.of(new Next(new Series(id, repeat, from, next), day));
    }

    record Next(Series series, LocalDate due) {}

    /// @return this row if nothing changes about how it comes again
    static Optional<Series> of(
            Optional<Series> now, Optional<Repeat> wanted, Optional<LocalDate> due) {
        if (wanted.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return now.filter(row -> row.comesAs(wanted.get()))
                .map(row -> new Series(row.id(), wanted.get(), row.from(), row.number()))
                .or(() -> Optional.of(beginning(wanted.get(), due.get())));
    }

    private boolean comesAs(Repeat other) {
        return repeat.every() == other.every() && repeat.span() == other.span();
    }
}
