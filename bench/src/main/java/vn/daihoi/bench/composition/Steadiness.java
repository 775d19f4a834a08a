package vn.daihoi.bench.composition;

import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Stop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The same answer again, an end when asked for, and no growth.
public final class Steadiness {

    private static final int SOLVES = 1_000;
    private static final int STOPS = 20;
    private static final CompositionSet WARD = new CompositionSet(60, 45, 30, 1, 1);
    private static final CompositionSet TIGHT = new CompositionSet(200, 45, 60, 0, 1);
    private static final CompositionSet CITY = new CompositionSet(2_000, 100, 60, 1, 1);
    private static final CompositionSet COUNTRY = new CompositionSet(20_000, 405, 60, 0, 1);

    private final Composer composer;
    private final Limits limits = Limits.usual().withTime(Duration.ofSeconds(60));

    public Steadiness(Composer composer) {
        this.composer = composer;
    }

    public void run() {
        same(WARD);
        same(TIGHT);
        same(CITY);
        stops();
        memory();
    }

    private void same(CompositionSet set) {
        var asked = set.make();
        var repairs = new HashSet<Object>();
        var proposals = new HashSet<Object>();
        for (int at = 0; at < 5; at++) {
            var repair = composer.repair(asked, limits, Stop.never());
            repairs.add(List.of(repair.list(), repair.in(), repair.out()));
            proposals.add(composer.propose(asked, limits, Stop.never()).list());
        }
        Say.line(
                "same seed five times, %s: %d repair, %d proposal",
                set, repairs.size(), proposals.size());
    }

    /// From the request to the answer, at different times of a long search.
    public void stops() {
        var asked = COUNTRY.make();
        double[] millis = new double[STOPS];
        for (int at = 0; at < STOPS; at++) {
            var stop = new Stop();
            long after = 50L + 150L * at;
            var asking =
                    CompletableFuture.supplyAsync(
                            () -> {
                                stop.request();
                                return System.nanoTime();
                            },
                            CompletableFuture.delayedExecutor(after, TimeUnit.MILLISECONDS));
            var found = composer.repair(asked, limits, stop);
            long end = System.nanoTime();
            millis[at] = asking.isDone() ? (end - asking.join()) / 1e6 : Double.NaN;
            if (Double.isNaN(millis[at])) {
                Say.line(
                        "  a search ended before it was stopped after %d ms: %s",
                        after, found.status());
                asking.join();
                millis[at] = 0;
            }
        }
        Say.line(
                "stop, %s: p50 %.0f ms, max %.0f ms, load %s",
                COUNTRY, Say.median(millis), Say.quantile(1, millis), Say.load());
    }

    private void memory() {
        long before = 0;
        for (int at = 0; at <= SOLVES; at++) {
            composer.repair(TIGHT.withSeed(at % 50).make(), limits, Stop.never());
            if (at % 200 == 0) {
                long now = resident();
                before = at == 200 ? now : before;
                Say.line("memory after %d searches: %d MB", at, now);
            }
        }
        Say.line("grown from 200 to %d searches: %d MB", SOLVES, resident() - before);
    }

    private static long resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
