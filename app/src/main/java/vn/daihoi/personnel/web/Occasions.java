package vn.daihoi.personnel.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Moments as people at the organisation's seat read them, for instance `08:00 26/02/2024`.
final class Occasions {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Occasions() {}

    static String show(Instant moment) {
        return SHOWN.format(moment);
    }
}
