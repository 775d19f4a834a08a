package vn.daihoi.bench;

import org.jooq.DSLContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What was used up to a moment.
///
/// @param program seconds of processors of this process
/// @param postgres of the database's processes that still live
/// @param machine seconds of processors of the whole machine
/// @param calls transactions that the database has ended
/// @param heap megabytes in use after a collection
record Footprint(double program, double postgres, double machine, long calls, long heap) {

    private static final double TICKS = 100;

    static Footprint now(DSLContext database, Path data) {
        System.gc();
        var runtime = Runtime.getRuntime();
        return new Footprint(
                ((com.sun.management.OperatingSystemMXBean)
                                        ManagementFactory.getOperatingSystemMXBean())
                                .getProcessCpuTime()
                        / 1e9,
                databaseSeconds(data),
                machineSeconds(),
                Objects.requireNonNull(
                        database.fetchSingle(
                                        "select xact_commit from pg_stat_database where datname = current_database()")
                                .get(0, Long.class)),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static double databaseSeconds(Path data) {
        try {
            var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                            .mapToLong(each ->
                                    each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                            .sum()
                    / 1e3;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// User, nice, system and interrupts of all cores; 0 where the system does not tell.
    private static double machineSeconds() {
        try {
            String[] fields = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
            double ticks = 0;
            for (int at : new int[] {1, 2, 3, 6, 7}) {
                ticks += Long.parseLong(fields[at]);
            }
            return ticks / TICKS;
        } catch (IOException e) {
            return 0;
        }
    }

    String since(Footprint before) {
        return String.format(
                Locale.ROOT,
                "processors: program %.1f s, database %.1f s, whole machine %.1f s; %d transactions",
                program - before.program,
                postgres - before.postgres,
                machine - before.machine,
                calls - before.calls);
    }
}
