package vn.daihoi.exchange.internal;

import java.time.LocalDate;

/// A whole day in a calendar.
///
/// @param uid the same for the same thing, whatever changes about it
/// @param address page where it can be dealt with
public record CalendarEntry(
        String uid, LocalDate day, String summary, String description, String address) {}
