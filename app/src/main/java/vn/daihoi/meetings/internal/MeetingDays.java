package vn.daihoi.meetings.internal;

import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.NewMeeting.Repeat;
import vn.daihoi.meetings.NewMeeting.Span;
import vn.daihoi.platform.Seat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// When the meetings of a row are held.
final class MeetingDays {

    private MeetingDays() {}

    /// Beginnings, the first one first; one alone when it does not come again. Counted from the
    /// first, so that a row that began on the 31st comes back to it after a shorter month.
    static List<Instant> of(NewMeeting meeting) {
        Repeat repeat = meeting.repeat();
        if (repeat == null) {
            return List.of(meeting.from());
        }
        var first = LocalDateTime.ofInstant(meeting.from(), Seat.ZONE);
        var days = new ArrayList<Instant>();
        for (int turn = 0; !day(first, repeat.span(), turn).isAfter(repeat.until()); turn++) {
            days.add(
                    day(first, repeat.span(), turn)
                            .atTime(first.toLocalTime())
                            .atZone(Seat.ZONE)
                            .toInstant());
        }
        return days;
    }

    private static LocalDate day(LocalDateTime first, Span span, int turn) {
        return switch (span) {
            case WEEK -> first.toLocalDate().plusWeeks(turn);
            case MONTH -> first.toLocalDate().plusMonths(turn);
        };
    }
}
