package vn.daihoi.plans.internal.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.plans.internal.forecast.Outlook.Expected;
import vn.daihoi.plans.internal.forecast.Outlook.Risk;
import vn.daihoi.plans.internal.forecast.Outlook.Unknown;
import vn.daihoi.plans.internal.forecast.Outlook.Why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Wards with ten steps each, due every ten days, the last one ten days before the congress.
class ForecastTest {

    private static final LocalDate CONGRESS = LocalDate.of(2024, 3, 26);
    private static final int STEPS = 10;

    private final Map<UnitId, List<Milestone>> units = new HashMap<>();
    private final Map<UnitId, LocalDate> days = new HashMap<>();

    private static LocalDate due(int step) {
        return CONGRESS.minusDays(10L * (STEPS - step));
    }

    /// Finishes each step so many days after its due day.
    private UnitId ward(int late) {
        var unit = new UnitId(new UUID(0, units.size() + 1));
        var steps = new ArrayList<Milestone>();
        for (int step = 0; step < STEPS; step++) {
            steps.add(step(unit, step, due(step).plusDays(late)));
        }
        units.put(unit, steps);
        days.put(unit, CONGRESS);
        return unit;
    }

    private static Milestone step(UnitId unit, int step, LocalDate reached) {
        return new Milestone(
                unit,
                "s" + step,
                step,
                due(step),
                null,
                7,
                reached,
                "proof",
                null,
                null,
                null,
                null,
                null,
                false,
                State.REACHED);
    }

    private Outlook on(LocalDate today, UnitId unit) {
        return new Forecast(units, days, today).of(unit);
    }

    private Expected expected(LocalDate today, UnitId unit) {
        return (Expected) on(today, unit);
    }

    private void others() {
        for (int ward = 0; ward < 6; ward++) {
            ward(ward - 3);
        }
    }

    @Test
    void saysThatASlowWardWillNotBeReadyAndAQuickOneWill() {
        others();
        var slow = ward(20);
        var quick = ward(-5);
        var today = CONGRESS.minusDays(21);
        assertThat(expected(today, slow).risk()).isEqualTo(Risk.LIKELY);
        assertThat(expected(today, quick).risk()).isEqualTo(Risk.LOW);
        assertThat(expected(today, slow).step()).isEqualTo("s9");
    }

    @Test
    void givesTheReasonInFigures() {
        others();
        var slow = ward(20);
        var outlook = expected(CONGRESS.minusDays(21), slow);
        assertThat(outlook.habit()).isEqualTo(20);
        assertThat(outlook.left()).isEqualTo(4);
        assertThat(outlook.days()).isEqualTo(21);
        assertThat(outlook.lateNow()).isEqualTo(19);
    }

    @Test
    void tellsHowLongOthersNeededForJustTheseSteps() {
        for (int ward = 0; ward < 4; ward++) {
            ward(-14);
        }
        var slow = ward(0);
        var outlook = expected(CONGRESS.minusDays(21), slow);
        assertThat(outlook.othersCount()).isEqualTo(4);
        assertThat(outlook.left()).isEqualTo(2);
        assertThat(outlook.others()).isEqualTo(20);
    }

    @Test
    void doesNotTellOfOthersWhenFewerThanThreeHaveDoneTheSteps() {
        others();
        assertThat(expected(CONGRESS.minusDays(40), ward(0)).others()).isEqualTo(-1);
    }

    @Test
    void givesARangeAroundTheDayOnWhichAllWillBeDone() {
        others();
        var ward = ward(6);
        var outlook = expected(CONGRESS.minusDays(21), ward);
        var done = due(STEPS - 1).plusDays(6);
        assertThat(outlook.from()).isBefore(done);
        assertThat(outlook.until())
                .isAfter(outlook.from())
                .isBetween(done.minusDays(3), done.plusDays(40));
    }

    @Test
    void knowsNothingOfWhatHappensAfterToday() {
        others();
        var ward = ward(15);
        var today = CONGRESS.minusDays(30);
        var before = on(today, ward);
        units.replaceAll((_, steps) ->
                steps.stream()
                        .map(step ->
                                step.reachedOn() != null && step.reachedOn().isAfter(today)
                                        ? step.notReached()
                                        : step)
                        .toList());
        assertThat(on(today, ward)).isEqualTo(before);
    }

    @Test
    void saysThatTooLittleIsKnownAtTheBeginning() {
        var ward = ward(0);
        ward(1);
        assertThat(on(due(2), ward)).isEqualTo(new Unknown(Why.TOO_LITTLE));
    }

    @Test
    void saysNothingWithoutACongressDay() {
        others();
        var ward = ward(0);
        days.remove(ward);
        assertThat(on(CONGRESS.minusDays(21), ward)).isEqualTo(new Unknown(Why.NO_DAY));
    }

    @Test
    void callsAWardReadyThatHasDoneAllAndStopsOnTheDay() {
        others();
        var ward = ward(-30);
        assertThat(on(CONGRESS.minusDays(5), ward)).isEqualTo(new Outlook.Ready());
        assertThat(on(CONGRESS, ward)).isEqualTo(new Outlook.Over());
    }

    @Test
    void leavesStepsOutThatDoNotApplyOrComeWithTheCongressItself() {
        others();
        var ward = ward(-3);
        var steps = new ArrayList<>(units.get(ward));
        steps.set(STEPS - 1, steps.getLast().notReached().notApplicable("không có"));
        steps.add(step(ward, STEPS, CONGRESS).notReached());
        units.put(ward, steps);
        assertThat(on(CONGRESS.minusDays(9), ward)).isEqualTo(new Outlook.Ready());
    }

    @Test
    void fearsMoreForAWardThatHasStoodStillForWeeks() {
        others();
        var steady = ward(3);
        var stopped = ward(3);
        var today = CONGRESS.minusDays(21);
        var stopping = today.minusDays(35);
        units.computeIfPresent(
                stopped,
                (_, steps) ->
                        steps.stream()
                                .map(step ->
                                        step.reachedOn() != null
                                                        && step.reachedOn().isAfter(stopping)
                                                ? step.notReached()
                                                : step)
                                .toList());
        assertThat(expected(today, stopped).chance())
                .isGreaterThan(expected(today, steady).chance() + 20);
    }

    @Test
    void neverClaimsToBeSure() {
        others();
        assertThat(expected(CONGRESS.minusDays(2), ward(200)).chance()).isBetween(90, 95);
        assertThat(expected(CONGRESS.minusDays(60), ward(-40)).chance()).isBetween(1, 20);
    }
}
