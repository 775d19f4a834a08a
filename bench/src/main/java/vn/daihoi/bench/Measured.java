package vn.daihoi.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of a program.
///
/// @param seconds from start to end
/// @param cpu seconds of all processors together
/// @param megabytes most memory that was resident at one time
record Measured(double seconds, double cpu, long megabytes, int exit) {

    private static final int LOOK_EVERY = 20;

    /// @param said what the program prints goes there, errors too
    static Measured of(List<String> command, Path folder, File input, Path said)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        var program =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(input)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        long peak = 0;
        var cpu = Duration.ZERO;
        while (!program.waitFor(LOOK_EVERY, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(program.pid()));
            cpu = program.info().totalCpuDuration().orElse(cpu);
        }
        return new Measured(
                (System.nanoTime() - start) / 1e9,
                cpu.toMillis() / 1e3,
                peak / 1024,
                program.exitValue());
    }

    /// Kilobytes, at most until now; 0 when the program is gone.
    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
