package vn.daihoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;

/// The bar on a terminal, and its silence elsewhere.
class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong(5 * SECOND);

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintWriter(err), terminal, now::get);
    }

    @Test
    void staysQuietThroughTheFirstSecond() {
        var line = line(true);
        now.addAndGet(SECOND);
        assertThat(line.at(1, 4, "a.docx")).isTrue();
        line.clear();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void showsHowFarItIsAfterASecond() {
        var line = line(true);
        now.addAndGet(SECOND + 1);
        assertThat(line.at(1, 4, "a.docx")).isTrue();
        assertThat(err.toString()).startsWith("\r[#######.......................] a.docx");
    }

    @Test
    void leavesAnEmptyLineBehind() {
        var line = line(true);
        now.addAndGet(2 * SECOND);
        line.at(4, 4, "");
        line.clear();
        assertThat(err.toString()).contains("#".repeat(30)).endsWith("\r\u001b[K");
    }

    @Test
    void saysNothingToAFile() {
        var line = line(false);
        now.addAndGet(9 * SECOND);
        line.at(1, 4, "a.docx");
        line.clear();
        assertThat(err.toString()).isEmpty();
    }
}
