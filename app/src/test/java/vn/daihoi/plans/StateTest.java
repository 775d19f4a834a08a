package vn.daihoi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class StateTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @ParameterizedTest(name = "{0} {1} {2}: {3}, {4}")
    @CsvSource(
            textBlock =
                    """
                    # due in days, reached in days, applies, state, why
                    ,    ,   true,  NOT_DUE,        nobody knows when it is due
                    8,   ,   true,  NOT_DUE,        one day before it is due soon
                    7,   ,   true,  DUE_SOON,       first day of due soon
                    0,   ,   true,  DUE_SOON,       the due day itself is in time
                    -1,  ,   true,  OVERDUE,        one day after
                    -1,  ,   false, NOT_APPLICABLE, it does not concern the unit
                    ,    ,   false, NOT_APPLICABLE, nor without a due day
                    -5,  -5, true,  REACHED,        on the due day
                    -5,  -4, true,  REACHED_LATE,   one day after it
                    ,    -4, true,  REACHED,        nothing says that it was late
                    -5,  -4, false, REACHED_LATE,   what happened counts before what was said
                    """)
    void isDecidedByDatesAlone(
            @Nullable Integer due,
            @Nullable Integer reached,
            boolean applies,
            State state,
            String why) {
        assertThat(State.of(day(due), 7, day(reached), applies, TODAY)).as(why).isEqualTo(state);
    }

    private static @Nullable LocalDate day(@Nullable Integer days) {
        return days == null ? null : TODAY.plusDays(days);
    }
}
