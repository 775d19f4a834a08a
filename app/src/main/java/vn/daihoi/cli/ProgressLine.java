package vn.daihoi.cli;

import vn.daihoi.review.Progress;

import java.io.PrintWriter;

/// One line on a terminal that shows how far the work is, once it takes more than a second.
final class ProgressLine implements Progress {

    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private boolean shown;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public boolean at(int done, int steps, String file) {
        if (isTerminal() && System.nanoTime() - start > QUIET_NANOS) {
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
