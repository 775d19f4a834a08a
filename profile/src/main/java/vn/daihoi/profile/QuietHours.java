package vn.daihoi.profile;

import java.time.LocalDateTime;
import java.time.LocalTime;

/// Hours of the day in which people are left in peace; they may pass midnight.
///
/// @param from first moment of them
/// @param to first moment after them, another than `from`
public record QuietHours(LocalTime from, LocalTime to) {

    public boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return from.isBefore(to) ? begun && notOver : begun || notOver;
    }

    /// The first moment from this one on that is not quiet.
    public LocalDateTime next(LocalDateTime moment) {
        if (!contains(moment.toLocalTime())) {
            return moment;
        }
        var end = moment.toLocalDate().atTime(to);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }
}
