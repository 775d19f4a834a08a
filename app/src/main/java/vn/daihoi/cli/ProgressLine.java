package vn.daihoi.cli;

import vn.daihoi.review.Progress;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/// One line on a terminal that shows how far the work is, once it takes more than a second.
final class ProgressLine implements Progress {

    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final long quiet;
    private final long start;
    private boolean shown;

    /// @param terminal whether a person looks at `err`
    /// @param nanoTime a steady clock
    ProgressLine(PrintWriter err, boolean terminal, LongSupplier nanoTime) {
        this(err, terminal, nanoTime, QUIET_NANOS);
    }

    private ProgressLine(PrintWriter err, boolean terminal, LongSupplier nanoTime, long quiet) {
        this.err = err;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.quiet = quiet;
        this.start = nanoTime.getAsLong();
    }

    static ProgressLine on(PrintWriter err) {
        return new ProgressLine(err, isTerminal(), System::nanoTime);
    }

    /// For work that is known to take long.
    static ProgressLine atOnce(PrintWriter err) {
        return new ProgressLine(err, isTerminal(), System::nanoTime, -1);
    }

    static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public boolean at(int done, int steps, String file) {
        if (terminal && nanoTime.getAsLong() - start > quiet) {
            int full = WIDTH * done / steps;
            err.print(
                    "\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + file + "\u001b[K");
            err.flush();
            shown = true;
        }
        return true;
    }

    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
