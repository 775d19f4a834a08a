package vn.daihoi.bench.composition;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Supplier;

/// An answer and what it cost. Times by the clock suffer from other work on the machine; those of
/// the processors hardly do, and count all threads of this process.
///
/// @param millis by the clock, the median of all runs
/// @param cpu milliseconds of all processors together, the mean of all runs
record Timed<T>(T answer, double millis, double cpu) {

    /// The system counts the time of processors in steps of ten milliseconds.
    private static final double ENOUGH = 300;

    private static final double LONG = 1_000;
    private static final int MOST_RUNS = 30;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// Runs that take longer than a second are not repeated; short ones more often, until their
    /// times can be told.
    ///
    /// @param repeats 1 or more
    static <T> Timed<T> of(int repeats, Supplier<T> run) {
        var times = new ArrayList<Double>();
        double before = cpuMillis();
        double sum = 0;
        T answer;
        do {
            long from = System.nanoTime();
            answer = run.get();
            times.add((System.nanoTime() - from) / 1e6);
            sum += times.getLast();
        } while (times.getFirst() < LONG
                && times.size() < MOST_RUNS
                && (times.size() < repeats || sum < ENOUGH));
        double cpu = (cpuMillis() - before) / times.size();
        double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
        return new Timed<>(answer, Say.median(all), cpu);
    }

    private static double cpuMillis() {
        return SYSTEM.getProcessCpuTime() / 1e6;
    }

    @Override
    public String toString() {
        return told(millis) + " (processor " + told(cpu) + ")";
    }

    private static String told(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }
}
