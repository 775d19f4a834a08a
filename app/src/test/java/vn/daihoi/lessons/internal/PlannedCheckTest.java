package vn.daihoi.lessons.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.daihoi.lessons.internal.Found.Kind;
import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;

import java.time.LocalDate;
import java.util.UUID;

/// A lesson wants the script 20 days before the congress, which is on 31 March.
class PlannedCheckTest {

    private static final LocalDate CONGRESS = LocalDate.of(2024, 3, 31);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 11);
    private static final OfPlan CHECK = new OfPlan("script", 20);

    @Test
    void isCleanWhenTheStepWasDoneOnTheLastDay() {
        assertThat(found(LAST, CONGRESS, CONGRESS).kind()).isEqualTo(Kind.CLEAN);
    }

    @Test
    void isAFaultWhenItWasDoneADayLater() {
        Found found = found(LAST.plusDays(1), CONGRESS, CONGRESS);
        assertThat(found.kind()).isEqualTo(Kind.FAULT);
        assertThat(found.words().vi()).contains("12/03/2024", "11/03/2024");
    }

    @Test
    void saysNothingOfAnOpenStepUntilItsDayIsOver() {
        assertThat(found(null, CONGRESS, LAST).kind()).isEqualTo(Kind.NOTHING_TO_CHECK);
        assertThat(found(null, CONGRESS, LAST.plusDays(1)).kind()).isEqualTo(Kind.FAULT);
    }

    @Test
    void saysNothingWithoutACongressDay() {
        assertThat(found(LAST, null, CONGRESS).kind()).isEqualTo(Kind.NOTHING_TO_CHECK);
    }

    private static Found found(
            @Nullable LocalDate reached, @Nullable LocalDate congress, LocalDate today) {
        var step =
                new Milestone(
                        new UnitId(new UUID(0, 1)),
                        "script",
                        1,
                        null,
                        null,
                        7,
                        reached,
                        reached == null ? null : "proof",
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        reached == null ? State.NOT_DUE : State.REACHED);
        return LessonChecks.planned(step, CHECK, congress, today);
    }
}
