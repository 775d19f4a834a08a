package vn.daihoi.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.NewMeeting.Repeat;
import vn.daihoi.meetings.NewMeeting.Span;
import vn.daihoi.pages.Moments;
import vn.daihoi.platform.Seat;

import java.time.LocalDate;
import java.util.List;

class MeetingDaysTest {

    @Test
    void areOneForAMeetingThatDoesNotComeAgain() {
        assertThat(days("2024-03-04", null)).containsExactly(LocalDate.of(2024, 3, 4));
    }

    @Test
    void comeEveryWeekUntilTheLastDayIncluded() {
        assertThat(days("2024-03-04", new Repeat(Span.WEEK, LocalDate.of(2024, 3, 18))))
                .containsExactly(
                        LocalDate.of(2024, 3, 4),
                        LocalDate.of(2024, 3, 11),
                        LocalDate.of(2024, 3, 18));
    }

    @Test
    void comeBackToTheThirtyFirst() {
        assertThat(days("2024-01-31", new Repeat(Span.MONTH, LocalDate.of(2024, 3, 31))))
                .containsExactly(
                        LocalDate.of(2024, 1, 31),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2024, 3, 31));
    }

    private static List<LocalDate> days(String first, @Nullable Repeat repeat) {
        var start = LocalDate.parse(first).atTime(8, 0).atZone(Seat.ZONE).toInstant();
        var meeting =
                new NewMeeting(
                        MeetingKind.BRIEFING,
                        "Giao ban",
                        "",
                        start,
                        start.plusSeconds(3600),
                        "Hội trường",
                        "",
                        "",
                        repeat);
        return MeetingDays.of(meeting).stream().map(Moments::day).toList();
    }
}
