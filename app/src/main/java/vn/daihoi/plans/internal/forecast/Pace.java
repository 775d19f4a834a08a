package vn.daihoi.plans.internal.forecast;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How late units of one campaign are wont to be on a day: by step, and by unit beside the others
/// at the same steps. A step that is still open counts with the days that it is late already, as
/// soon as these say more than what was expected.
final class Pace {

    /// So many observations of the others a unit must set against its own before half of what it
    /// differs by is believed.
    private static final double DOUBT = 1.5;

    /// Days after which an observation of a unit counts half.
    private static final double FADES = 20;

    /// Weight of a step that is late and still open: it tells of now.
    private static final double OPEN_WEIGHS = 3;

    private static final double LEAST_SPREAD = 2.5;

    /// Steps due in so many last days before a congress are near: all are called in to help, so
    /// that a slow unit loses less time there than before.
    private static final int NEAR = 21;

    /// What of a unit's habit is left near the day as long as no unit has shown it, and how many
    /// squared days of showing it weighs as much as.
    private static final double HABIT_NEAR = 0.85;

    private static final double HABIT_NEAR_WEIGHS = 200;

    /// So many residuals near the day as make their own spread count half.
    private static final double ENOUGH_NEAR = 15;

    private record Seen(Milestone step, double late) {}

    private final LocalDate today;
    private final Map<String, Double> middles = new HashMap<>();
    private final Map<UnitId, Double> habits = new HashMap<>();
    private final Map<UnitId, Double> usual = new HashMap<>();
    private final int observed;
    private final Map<UnitId, LocalDate> congresses;
    private final double spread;
    private final double spreadNear;
    private double left = 1;
    private double overall;

    /// @param congresses first days, of units that have one
    Pace(Map<UnitId, List<Milestone>> units, Map<UnitId, LocalDate> congresses, LocalDate today) {
        this.today = today;
        this.congresses = congresses;
        var seen = new HashMap<UnitId, List<Seen>>();
        units.forEach((unit, steps) -> seen.put(unit, observed(steps)));
        var all = seen.values().stream().flatMap(List::stream).toList();
        observed = (int) all.stream().filter(each -> each.step().reachedOn() != null).count();
        learnMiddles(all);
        seen.forEach((unit, own) ->
                habits.put(
                        unit, habit(own.stream().filter(x -> !isNear(unit, x.step())).toList())));
        left = left(seen);
        seen.forEach((unit, own) -> habits.put(unit, habit(own)));
        seen.forEach((unit, own) -> usual.put(unit, own.isEmpty() ? overall : middle(own)));
        spread = Late.spread(residuals(seen, false), LEAST_SPREAD);
        var near = residuals(seen, true);
        double share = near.size() / (near.size() + ENOUGH_NEAR);
        spreadNear = share * Late.spread(near, LEAST_SPREAD) + (1 - share) * spread;
    }

    private boolean isNear(UnitId unit, Milestone step) {
        LocalDate congress = congresses.get(unit);
        LocalDate due = step.due();
        return congress != null && due != null && due.isAfter(congress.minusDays(NEAR));
    }

    /// What near the day is left of the habit that units showed before.
    private double left(Map<UnitId, List<Seen>> seen) {
        var sums = new double[] {HABIT_NEAR * HABIT_NEAR_WEIGHS, HABIT_NEAR_WEIGHS};
        seen.forEach((unit, own) -> {
            double habit = habit(unit);
            own.stream()
                    .filter(each -> each.step().reachedOn() != null && isNear(unit, each.step()))
                    .forEach(each -> {
                        sums[0] += habit * (each.late() - middle(each.step().step()));
                        sums[1] += habit * habit;
                    });
        });
        return Math.clamp(sums[0] / sums[1], 0.2, 1.2);
    }

    /// Steps that were reached so far, of all units.
    int observed() {
        return observed;
    }

    /// How late a unit will finish a step.
    Late of(UnitId unit, Milestone step) {
        boolean near = isNear(unit, step);
        return new Late(
                middle(step.step()) + (near ? left : 1) * habit(unit), near ? spreadNear : spread);
    }

    /// Median of the days after the due day at which a unit has finished its steps so far, or at
    /// which they are still open.
    double usual(UnitId unit) {
        return usual.getOrDefault(unit, overall);
    }

    /// Median of the days after its due day at which units finish a step.
    double middle(String step) {
        return middles.getOrDefault(step, overall);
    }

    private double habit(UnitId unit) {
        return habits.getOrDefault(unit, 0.0);
    }

    private List<Seen> observed(List<Milestone> steps) {
        return steps.stream()
                .filter(step -> step.due() != null && step.notApplicable() == null)
                .map(this::seen)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Seen seen(Milestone step) {
        LocalDate due = Objects.requireNonNull(step.due());
        LocalDate reached = step.reachedOn();
        if (reached != null && !reached.isAfter(today)) {
            return new Seen(step, ChronoUnit.DAYS.between(due, reached));
        }
        return today.isAfter(due) ? new Seen(step, ChronoUnit.DAYS.between(due, today)) : null;
    }

    private void learnMiddles(Collection<Seen> all) {
        overall = all.isEmpty() ? 0 : middle(all);
        var byStep = new HashMap<String, List<Seen>>();
        all.forEach(each ->
                byStep.computeIfAbsent(each.step().step(), _ -> new ArrayList<>()).add(each));
        byStep.forEach((step, seen) -> {
            double share = seen.size() / (seen.size() + 3.0);
            middles.put(step, share * middle(seen) + (1 - share) * overall);
        });
    }

    private static double middle(Collection<Seen> seen) {
        return Late.median(seen.stream().mapToDouble(Seen::late).toArray());
    }

    /// What the unit differs by, the last observations before all, drawn towards nothing where
    /// there are few.
    private double habit(List<Seen> own) {
        double weights = 0;
        double sum = 0;
        for (Seen each : own) {
            double differs = each.late() - middle(each.step().step());
            boolean isOpen = each.step().reachedOn() == null;
            if (!isOpen || differs > 0) {
                double weight = (isOpen ? OPEN_WEIGHS : 1) * Math.pow(0.5, age(each) / FADES);
                weights += weight;
                sum += weight * differs;
            }
        }
        return sum / (weights + DOUBT);
    }

    private double age(Seen each) {
        LocalDate reached = each.step().reachedOn();
        return reached == null ? 0 : ChronoUnit.DAYS.between(reached, today);
    }

    private List<Double> residuals(Map<UnitId, List<Seen>> seen, boolean near) {
        var residuals = new ArrayList<Double>();
        seen.forEach((unit, own) ->
                own.stream()
                        .filter(each -> each.step().reachedOn() != null)
                        .filter(each -> isNear(unit, each.step()) == near)
                        .forEach(each ->
                                residuals.add(each.late() - of(unit, each.step()).middle())));
        return residuals.isEmpty() ? List.of(LEAST_SPREAD) : residuals;
    }
}
