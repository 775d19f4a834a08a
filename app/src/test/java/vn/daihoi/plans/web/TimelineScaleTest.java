package vn.daihoi.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.plans.web.TimelineFilter.Zoom;

import java.time.LocalDate;

class TimelineScaleTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 8, 15);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 10);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

    @Test
    void showsAllWholeMonths() {
        var scale = scale(Zoom.WHOLE, TODAY);
        assertThat(scale.from()).isEqualTo("2023-08-01");
        assertThat(scale.until()).isEqualTo("2024-06-30");
        assertThat(scale.ticks()).hasSize(11).contains(LocalDate.of(2024, 2, 1));
        assertThat(scale.begin(scale.from())).isEqualTo(100);
        assertThat(scale.x(scale.until())).isBetween(1097.0, 1100.0);
    }

    @Test
    void showsThreeMonthsAroundADayByWeeks() {
        var scale = scale(Zoom.MONTH, TODAY);
        assertThat(scale.from()).isEqualTo("2024-01-01");
        assertThat(scale.until()).isEqualTo("2024-03-31");
        assertThat(scale.ticks()).hasSize(13).allMatch(day -> day.getDayOfWeek().getValue() == 1);
    }

    @Test
    void showsFiveWeeksAroundADayByDays() {
        var scale = scale(Zoom.WEEK, TODAY);
        assertThat(scale.from()).isEqualTo("2024-02-19");
        assertThat(scale.until()).isEqualTo("2024-03-24");
        assertThat(scale.ticks()).hasSize(35);
    }

    @Test
    void movesOnSoThatNoDayIsLeftOut() {
        for (Zoom zoom : new Zoom[] {Zoom.MONTH, Zoom.WEEK}) {
            var scale = scale(zoom, TODAY);
            var later = scale(zoom, scale.moved(1));
            var earlier = scale(zoom, scale.moved(-1));
            assertThat(later.from()).isAfter(scale.from()).isBeforeOrEqualTo(scale.until());
            assertThat(earlier.until()).isBefore(scale.until()).isAfterOrEqualTo(scale.from());
            assertThat(scale(zoom, later.moved(-1)).from()).isEqualTo(scale.from());
        }
    }

    @Test
    void keepsDaysOutsideAtItsEdge() {
        var scale = scale(Zoom.WEEK, TODAY);
        assertThat(scale.clamped(FIRST)).isEqualTo(100);
        assertThat(scale.clamped(LAST)).isEqualTo(1100);
        assertThat(scale.holds(FIRST)).isFalse();
    }

    private static TimelineScale scale(Zoom zoom, LocalDate day) {
        return TimelineScale.of(zoom, FIRST, LAST, day, 100, 1000);
    }
}
