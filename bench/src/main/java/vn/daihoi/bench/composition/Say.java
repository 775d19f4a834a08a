package vn.daihoi.bench.composition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// What all parts of the measurement print, and how.
final class Say {

    private Say() {}

    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /// How many programs wait for a processor, over the last minute.
    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    /// @param millis at least one
    static double median(double... millis) {
        return quantile(0.5, millis);
    }

    /// @param share from 0 to 1
    /// @param millis at least one
    static double quantile(double share, double... millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
