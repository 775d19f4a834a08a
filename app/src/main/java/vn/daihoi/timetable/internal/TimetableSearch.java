package vn.daihoi.timetable.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.composition.timetable.TimetableOutcome;
import vn.daihoi.composition.timetable.Timetabling;
import vn.daihoi.timetable.Placement;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Searches for timetables. Few at once, so that pages of others stay quick.
@Component
public class TimetableSearch {

    /// Longer than 300 congresses took to be proved.
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Limits LIMITS = Limits.usual().withTime(PATIENCE).withEffort(60);

    /// Who waits at a page.
    private static final Limits AT_ONCE = Limits.usual().withTime(Duration.ofSeconds(8));

    /// Long searches wait for each other, not those whose asker waits at a page.
    private final Semaphore proposals = new Semaphore(1, true);

    private final Semaphore repairs = new Semaphore(1, true);

    /// The best timetable from scratch.
    TimetableOutcome propose(CongressCase asked, Stop stop) {
        return search(asked, List.of(), LIMITS, stop, proposals);
    }

    /// The fewest moves that make a draft right.
    TimetableOutcome repair(CongressCase asked, Collection<Placement> placements) {
        return search(asked, placements, AT_ONCE, Stop.never(), repairs);
    }

    private TimetableOutcome search(
            CongressCase asked,
            Collection<Placement> at,
            Limits limits,
            Stop stop,
            Semaphore running) {
        var solver =
                Natives.load()
                        .solver(0)
                        .orElseThrow(() -> new IllegalStateException("No solver is there."));
        var question = asked.asked();
        running.acquireUninterruptibly();
        try {
            return new Timetabling(solver)
                    .make(
                            at.isEmpty() ? question : question.withCurrent(asked.timetable(at)),
                            limits,
                            stop);
        } finally {
            running.release();
        }
    }
}
