package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// Something in a calendar: a whole day, or some hours of it.
///
/// @param uid the same for the same thing, whatever changes about it
/// @param hours null for a whole day
/// @param address page where it can be dealt with
public record CalendarEntry(
        String uid,
        LocalDate day,
        @Nullable Hours hours,
        String summary,
        String description,
        String address) {

    /// A whole day.
    CalendarEntry(String uid, LocalDate day, String summary, String description, String address) {
        this(uid, day, null, summary, description, address);
    }

    /// @param sequence counts the changes, so that calendar programs show the newest
    public record Hours(
            Instant from, Instant until, String place, boolean calledOff, int sequence) {}
}
