package vn.daihoi.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.tasks.Repeat;
import vn.daihoi.tasks.Repeat.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SeriesTest {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2024, 1, 31);

    @Test
    void comesBackToThe31stAfterAShorterMonth() {
        var monthly = new Repeat(1, Span.MONTH, LocalDate.of(2024, 5, 31));
        assertThat(days(Series.beginning(monthly, LAST_OF_JANUARY), LAST_OF_JANUARY))
                .containsExactly(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 4, 30),
                        LocalDate.of(2024, 5, 31));
    }

    @Test
    void endsOnItsLastDay() {
        var every = new Repeat(10, Span.DAY, LAST_OF_JANUARY.plusDays(19));
        assertThat(days(Series.beginning(every, LAST_OF_JANUARY), LAST_OF_JANUARY))
                .containsExactly(LAST_OF_JANUARY.plusDays(10));
    }

    @Test
    void leavesOutDaysThatHavePassed() {
        var weekly = new Repeat(1, Span.WEEK, LAST_OF_JANUARY.plusDays(60));
        var next =
                Series.beginning(weekly, LAST_OF_JANUARY)
                        .after(LAST_OF_JANUARY, LAST_OF_JANUARY.plusDays(15))
                        .orElseThrow();
        assertThat(next.due()).isEqualTo(LAST_OF_JANUARY.plusDays(21));
        assertThat(next.series().number()).isEqualTo(3);
    }

    @Test
    void keepsItsDaysWhenOneWasMoved() {
        var weekly = new Repeat(1, Span.WEEK, LAST_OF_JANUARY.plusDays(60));
        var row = Series.beginning(weekly, LAST_OF_JANUARY);
        var next = row.after(LAST_OF_JANUARY.plusDays(2), LAST_OF_JANUARY).orElseThrow();
        assertThat(next.due()).isEqualTo(LAST_OF_JANUARY.plusDays(7));
    }

    @Test
    void beginsAnewWhenItComesInAnotherWay() {
        var weekly = new Repeat(1, Span.WEEK, LAST_OF_JANUARY.plusDays(60));
        var row = Optional.of(Series.beginning(weekly, LAST_OF_JANUARY));
        var due = Optional.of(LAST_OF_JANUARY);
        var longer = Optional.of(new Repeat(1, Span.WEEK, LAST_OF_JANUARY.plusDays(90)));
        var monthly = Optional.of(new Repeat(1, Span.MONTH, LAST_OF_JANUARY.plusDays(90)));
        assertThat(Series.of(row, longer, due).orElseThrow().id()).isEqualTo(row.get().id());
        assertThat(Series.of(row, monthly, due).orElseThrow().id()).isNotEqualTo(row.get().id());
        assertThat(Series.of(row, Optional.empty(), due)).isEmpty();
    }

    @Test
    void comesAtLeastOnceAndAtMostAYearOfDaysApart() {
        assertThatThrownBy(() -> new Repeat(0, Span.DAY, LAST_OF_JANUARY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Repeat(366, Span.DAY, LAST_OF_JANUARY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// All that come, each as soon as the one before is due.
    private static List<LocalDate> days(Series first, LocalDate due) {
        var days = new ArrayList<LocalDate>();
        var next = first.after(due, due);
        while (next.isPresent()) {
            days.add(next.get().due());
            next = next.get().series().after(next.get().due(), next.get().due());
        }
        return days;
    }
}
