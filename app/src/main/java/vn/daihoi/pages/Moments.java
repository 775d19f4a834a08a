package vn.daihoi.pages;

import vn.daihoi.platform.Seat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Moments as people at the organisation's seat read them.
public final class Moments {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Seat.ZONE);

    private Moments() {}

    /// For instance `08:00 26/02/2024`.
    public static String show(Instant moment) {
        return SHOWN.format(moment);
    }

    /// The day on which a moment falls at the seat.
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Seat.ZONE);
    }
}
