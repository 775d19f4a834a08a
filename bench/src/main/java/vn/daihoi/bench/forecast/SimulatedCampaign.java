package vn.daihoi.bench.forecast;

import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// 21 wards that come to their congresses within eight weeks, as a district of this size did in
/// 2024, with what became of each step.
///
/// @param steps all of them, with the day on which each was reached in the end
/// @param congress first day of each unit's congress
record SimulatedCampaign(Map<UnitId, List<Milestone>> steps, Map<UnitId, LocalDate> congress) {

    private static final int UNITS = 21;
    private static final int WEEKS = 8;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 30);
    private static final int HELP = 14;

    /// Days of the calendar on which the first steps are due, then days before the congress.
    private static final List<LocalDate> FIXED =
            List.of(
                    LocalDate.of(2023, 7, 31),
                    LocalDate.of(2023, 8, 15),
                    LocalDate.of(2023, 8, 31),
                    LocalDate.of(2023, 9, 15),
                    LocalDate.of(2023, 9, 30),
                    LocalDate.of(2023, 11, 15));

    private static final int[] BEFORE = {90, 75, 45, 40, 35, 14, 10, 7};

    static SimulatedCampaign of(World world, long seed) {
        var chance = new Random(seed);
        int count = FIXED.size() + BEFORE.length;
        var effects = new double[count];
        for (int step = 0; step < count; step++) {
            effects[step] = world.stepEffect() * chance.nextGaussian();
        }
        var steps = new LinkedHashMap<UnitId, List<Milestone>>();
        var congress = new LinkedHashMap<UnitId, LocalDate>();
        for (int unit = 0; unit < UNITS; unit++) {
            var id = new UnitId(new UUID(seed, unit));
            LocalDate day = FIRST.plusDays(chance.nextInt(WEEKS * 7));
            congress.put(id, day);
            steps.put(id, steps(id, world, effects, day, chance));
        }
        return new SimulatedCampaign(steps, congress);
    }

    private static List<Milestone> steps(
            UnitId unit, World world, double[] effects, LocalDate congress, Random chance) {
        double habit = world.unitHabit() * chance.nextGaussian();
        boolean stands = chance.nextDouble() < world.shock();
        LocalDate shock = congress.minusDays(10 + chance.nextInt(110));
        int still = 10 + chance.nextInt(26);
        var steps = new ArrayList<Milestone>();
        double delay = 0;
        for (int number = 0; number < effects.length; number++) {
            LocalDate due =
                    number < FIXED.size()
                            ? FIXED.get(number)
                            : congress.minusDays(BEFORE[number - FIXED.size()]);
            double own =
                    world.lateness() + habit + effects[number] + world.noise() * skewed(chance);
            delay = world.carried() * delay + (1 - world.carried()) * own;
            LocalDate reached = due.plusDays(Math.round(delay));
            if (stands && !reached.isBefore(shock) && reached.isBefore(shock.plusDays(90))) {
                reached = reached.plusDays(still);
            }
            steps.add(step(unit, number, due, caughtUp(reached, congress, world)));
        }
        return steps;
    }

    /// Mean 0, deviation about 1, with a longer tail on the late side.
    private static double skewed(Random chance) {
        double value = chance.nextGaussian();
        return value > 0 ? 1.3 * value - 0.12 : 0.9 * value - 0.12;
    }

    private static LocalDate caughtUp(LocalDate reached, LocalDate congress, World world) {
        long into = ChronoUnit.DAYS.between(congress.minusDays(HELP), reached);
        return into <= 0
                ? reached
                : congress.minusDays(HELP).plusDays(Math.round(into * world.catchUp()));
    }

    private static Milestone step(UnitId unit, int number, LocalDate due, LocalDate reached) {
        return new Milestone(
                unit,
                "step-" + number,
                number + 1,
                due,
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

    /// Whether a step was open on the day of the congress.
    boolean isUnready(UnitId unit) {
        LocalDate day = Objects.requireNonNull(congress.get(unit));
        return of(unit).anyMatch(step -> !reached(step).isBefore(day));
    }

    /// How many steps are overdue on a day.
    long overdue(UnitId unit, LocalDate today) {
        return of(unit).filter(step -> Objects.requireNonNull(step.due()).isBefore(today))
                .filter(step -> reached(step).isAfter(today))
                .count();
    }

    private Stream<Milestone> of(UnitId unit) {
        return Objects.requireNonNull(steps.get(unit)).stream();
    }

    private static LocalDate reached(Milestone step) {
        return Objects.requireNonNull(step.reachedOn());
    }
}
