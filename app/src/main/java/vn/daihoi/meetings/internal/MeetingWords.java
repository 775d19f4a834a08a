package vn.daihoi.meetings.internal;

import vn.daihoi.meetings.internal.Meeting.Plan;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Seat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Tells when and where a meeting is held.
public final class MeetingWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(Seat.ZONE);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Seat.ZONE);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Texts.VIETNAMESE).withZone(Seat.ZONE);
    private static final DateTimeFormatter WEEKDAY_ENGLISH =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).withZone(Seat.ZONE);

    private MeetingWords() {}

    /// For instance `08:00–11:30 Thứ Năm, 14/03/2024`.
    public static String when(Plan plan, Texts texts) {
        return hours(plan) + " " + weekday(plan.from(), texts) + ", " + DAY.format(plan.from());
    }

    public static String hours(Plan plan) {
        return HOUR.format(plan.from()) + "–" + HOUR.format(plan.until());
    }

    /// As a paper says it, for instance `08 giờ 00, ngày 14/03/2024 (Thứ Năm)`.
    static String onPaper(Plan plan, Texts texts) {
        String[] hour = HOUR.format(plan.from()).split(":");
        return texts.text(
                "meetings.paper.when",
                hour[0],
                hour[1],
                DAY.format(plan.from()),
                weekday(plan.from(), texts));
    }

    static String weekday(Instant moment, Texts texts) {
        boolean english = texts.locale().getLanguage().equals("en");
        return (english ? WEEKDAY_ENGLISH : WEEKDAY).format(moment);
    }
}
