package vn.daihoi.plans.internal.forecast;

import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.forecast.Outlook.Expected;
import vn.daihoi.plans.internal.forecast.Outlook.Why;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Foretells for units of one campaign whether all steps before their congress will be reached on
/// its day. Back-tested in the module `bench`, see `docs/benchmarks.md`.
public final class Forecast {

    /// Below so many reached steps of all units together nothing is said.
    static final int LEAST_OBSERVED = 20;

    /// Steps of one unit hang together: between "all are late for one reason", where only the least
    /// likely counts, and "each by itself", where all chances are multiplied.
    private static final double TOGETHER = 0.2;

    /// Back-tests showed that chances near 0 and 1 were told too boldly: their odds are drawn
    /// towards even, and a little towards readiness, because units that are urged catch up.
    private static final double BOLDNESS = 0.7;

    private static final double CATCHING_UP = 0.15;

    private static final int SUREST = 95;
    private static final int LONGEST = 400;
    private static final int FEWEST_OTHERS = 3;

    private final Map<UnitId, List<Milestone>> units;
    private final Map<UnitId, LocalDate> congresses;
    private final LocalDate today;
    private final Pace pace;

    /// @param units steps of each unit as they stand; what was reached after today is not known yet
    /// @param congresses first day of each unit's congress, where it is fixed
    /// @param today day from which is looked ahead
    public Forecast(
            Map<UnitId, List<Milestone>> units,
            Map<UnitId, LocalDate> congresses,
            LocalDate today) {
        this.units = units;
        this.congresses = congresses;
        this.today = today;
        this.pace = new Pace(units, congresses, today);
    }

    public Outlook of(UnitId unit) {
        LocalDate congress = congresses.get(unit);
        if (congress == null) {
            return new Outlook.Unknown(Why.NO_DAY);
        }
        if (!today.isBefore(congress)) {
            return new Outlook.Over();
        }
        List<Milestone> open =
                before(units.getOrDefault(unit, List.of()), congress).stream()
                        .filter(step -> !isReached(step))
                        .toList();
        if (open.isEmpty()) {
            return new Outlook.Ready();
        }
        return pace.observed() < LEAST_OBSERVED
                ? new Outlook.Unknown(Why.TOO_LITTLE)
                : expected(unit, congress, open);
    }

    /// Steps that have to be done before the congress begins.
    private static List<Milestone> before(List<Milestone> steps, LocalDate congress) {
        return steps.stream()
                .filter(step -> step.notApplicable() == null)
                .filter(step -> step.due() != null && step.due().isBefore(congress))
                .toList();
    }

    private boolean isReached(Milestone step) {
        LocalDate reached = step.reachedOn();
        return reached != null && !reached.isAfter(today);
    }

    private Expected expected(UnitId unit, LocalDate congress, List<Milestone> open) {
        double ready = ready(unit, open, congress.minusDays(1));
        var others = new Others(units, unit, open, today).spans();
        Milestone last =
                open.stream()
                        .min(
                                Comparator.comparingDouble(
                                        step -> done(unit, step, congress.minusDays(1))))
                        .orElseThrow();
        return new Expected(
                Math.clamp(Math.round(100 * (1 - ready)), 1, SUREST),
                day(unit, open, 0.1),
                day(unit, open, 0.9),
                last.step(),
                (int) Math.round(pace.middle(last.step())),
                (int) Math.round(pace.usual(unit)),
                lateNow(open),
                open.size(),
                (int) ChronoUnit.DAYS.between(today, congress),
                others.size() < FEWEST_OTHERS
                        ? -1
                        : (int)
                                Math.round(
                                        Late.median(
                                                others.stream()
                                                        .mapToDouble(each -> each)
                                                        .toArray())),
                others.size());
    }

    private int lateNow(List<Milestone> open) {
        return (int)
                open.stream()
                        .map(step -> Objects.requireNonNull(step.due()))
                        .mapToLong(due -> ChronoUnit.DAYS.between(due, today))
                        .filter(days -> days > 0)
                        .max()
                        .orElse(0);
    }

    /// Chance that all are done at the end of a day.
    private double ready(UnitId unit, List<Milestone> open, LocalDate day) {
        double least = 1;
        double product = 1;
        for (Milestone step : open) {
            double done = done(unit, step, day);
            least = Math.min(least, done);
            product *= done;
        }
        return tempered(Math.pow(least, TOGETHER) * Math.pow(product, 1 - TOGETHER));
    }

    private static double tempered(double ready) {
        double sure = Math.clamp(ready, 1e-9, 1 - 1e-9);
        double odds = BOLDNESS * Math.log(sure / (1 - sure)) + CATCHING_UP;
        return 1 / (1 + Math.exp(-odds));
    }

    private double done(UnitId unit, Milestone step, LocalDate day) {
        LocalDate due = Objects.requireNonNull(step.due());
        double already = ChronoUnit.DAYS.between(due, today);
        double then = ChronoUnit.DAYS.between(due, day);
        return 1 - pace.of(unit, step).open(then, already);
    }

    /// First day at whose end all are done with this chance.
    private LocalDate day(UnitId unit, List<Milestone> open, double chance) {
        var days = new ArrayList<LocalDate>();
        for (int ahead = 1; ahead < LONGEST && days.isEmpty(); ahead++) {
            LocalDate day = today.plusDays(ahead);
            if (ready(unit, open, day) >= chance) {
                days.add(day);
            }
        }
        return days.isEmpty() ? today.plusDays(LONGEST) : days.getFirst();
    }
}
