package vn.daihoi.platform;

import java.time.ZoneId;

/// Where the organisation sits.
public final class Seat {

    /// "Today" is a day of this zone, and moments are told in it.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Seat() {}
}
