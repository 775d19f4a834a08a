package vn.daihoi.lessons.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.daihoi.lessons.internal.Answer.Look;
import vn.daihoi.lessons.internal.Answer.Said;
import vn.daihoi.lessons.internal.Answer.Stand;
import vn.daihoi.organization.UnitId;
import vn.daihoi.readiness.ReadinessLine.State;
import vn.daihoi.review.Bilingual;

import java.time.LocalDate;
import java.util.UUID;

class AnswerTest {

    @Test
    void isOpenUntilTheUnitSaysSomething() {
        assertThat(stand(null, null)).isEqualTo(Stand.OPEN);
        assertThat(stand(Said.DONE, null)).isEqualTo(Stand.WAITING);
    }

    @Test
    void isOpenAgainWhenItIsSentBack() {
        assertThat(stand(Said.DONE, Look.RETURNED)).isEqualTo(Stand.OPEN);
        assertThat(stand(Said.NOT_APPLICABLE, Look.RETURNED)).isEqualTo(Stand.OPEN);
    }

    @Test
    void isSettledOnlyWhenSomebodyConfirmedIt() {
        assertThat(stand(Said.DONE, Look.CONFIRMED)).isEqualTo(Stand.CONFIRMED);
        assertThat(stand(Said.NOT_APPLICABLE, Look.CONFIRMED)).isEqualTo(Stand.EXEMPT);
    }

    @Test
    void keepsTheCongressFromBeingHeldWhileTheFaultIsThereWhateverTheUnitSays() {
        Found fault = Found.fault(Bilingual.same("dài 14 trang"));
        assertThat(LessonReadiness.state(Stand.CONFIRMED, fault)).isEqualTo(State.BLOCKING);
        assertThat(LessonReadiness.state(Stand.OPEN, Found.CLEAN)).isEqualTo(State.BLOCKING);
        assertThat(LessonReadiness.state(Stand.WAITING, Found.CLEAN)).isEqualTo(State.OPEN);
        assertThat(LessonReadiness.state(Stand.CONFIRMED, Found.CLEAN)).isEqualTo(State.OK);
        assertThat(LessonReadiness.state(Stand.EXEMPT, Found.CLEAN)).isEqualTo(State.OK);
    }

    private static Stand stand(@Nullable Said said, @Nullable Look look) {
        return new Answer(
                        new UUID(0, 1),
                        new UnitId(new UUID(0, 2)),
                        said,
                        "",
                        said == null ? null : LocalDate.of(2024, 2, 1),
                        "",
                        look,
                        "",
                        "")
                .stand();
    }
}
