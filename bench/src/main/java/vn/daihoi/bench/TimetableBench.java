package vn.daihoi.bench;

import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Solver;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.composition.timetable.TimetableCase;
import vn.daihoi.composition.timetable.TimetableChecker;
import vn.daihoi.composition.timetable.TimetableOutcome;
import vn.daihoi.composition.timetable.Timetabling;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;

/// Timetables of 21, 120 and 300 congresses, then the least repair after one ward cannot any more;
/// every timetable is held against the plain checker.
final class TimetableBench {

    private static final int REPEATS = 3;
    private static final Limits LIMITS =
            Limits.usual().withTime(Duration.ofSeconds(60)).withEffort(1_000);

    private final Timetabling timetabling;

    private TimetableBench(Solver solver) {
        this.timetabling = new Timetabling(solver);
    }

    public static void main(String[] args) {
        switch (Natives.load()) {
            case Natives.Absent(String reason) -> say("no solver: %s", reason);
            case Natives.Loaded(Solver solver) -> new TimetableBench(solver).run();
        }
    }

    private void run() {
        // the first search of a process also starts the solver
        timetabling.make(new TimetableSet(6, 10, 2, 4, 1).make(), LIMITS, Stop.never());
        measure(new TimetableSet(21, 20, 2, 6, 1), 1);
        measure(new TimetableSet(21, 14, 2, 6, 1), 1);
        measure(new TimetableSet(120, 30, 3, 20, 1), 1);
        measure(new TimetableSet(300, 45, 4, 40, 1), 1);
        measure(new TimetableSet(300, 45, 4, 40, 1), 2);
    }

    private void measure(TimetableSet set, int workers) {
        for (int seed = 1; seed <= REPEATS; seed++) {
            var asked =
                    new TimetableSet(set.wards(), set.days(), set.groups(), set.leaders(), seed)
                            .make();
            var limits = LIMITS.withWorkers(workers);
            var made = timetabling.make(asked, limits, Stop.never());
            tell(set, workers, seed, "made", asked, made);
            if (made.status().hasList()) {
                var changed = changed(asked, made);
                var repaired = timetabling.make(changed, limits, Stop.never());
                tell(set, workers, seed, "repaired", changed, repaired);
            }
        }
    }

    /// The ward in the middle cannot at its slot any more.
    private static TimetableCase changed(TimetableCase asked, TimetableOutcome made) {
        var congress = asked.congresses().get(asked.congresses().size() / 2);
        var slots = new HashSet<>(congress.slots());
        var held = Objects.requireNonNull(made.timetable().byCongress().get(congress.id()));
        slots.remove(held.slot());
        return asked.withCurrent(made.timetable()).with(congress.withSlots(slots));
    }

    private static void tell(
            TimetableSet set,
            int workers,
            int seed,
            String what,
            TimetableCase asked,
            TimetableOutcome outcome) {
        boolean clean =
                !outcome.status().hasList()
                        || new TimetableChecker(asked).clashes(outcome.timetable()).isEmpty();
        say(
                "%d wards, %d days, %d groups, %d leaders, %d workers, seed %d, %s: %s, %d of at most %d points,"
                        + " %d moved (at least %d), %s, %.2f s",
                set.wards(),
                set.days(),
                set.groups(),
                set.leaders(),
                workers,
                seed,
                what,
                outcome.status(),
                outcome.points(),
                outcome.bound(),
                outcome.changed().size(),
                outcome.changes(),
                clean ? "clean" : "WRONG",
                outcome.time().toMillis() / 1e3);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
