package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Measures everything in the bytes of a PDF that may be a deflated stream, also one inside of
/// another, without keeping what comes out.
final class PdfDeflated {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    /// No office program deflates twice. A stream with more filters than these is measured filter
    /// by filter, once the file is open.
    private static final int LEVELS = 3;

    /// Readers pass over the two bytes of the head of zlib unseen.
    private static final int HEAD = 2;

    private static final int BUFFER = 1 << 15;

    private final long most;
    private final Budget budget;

    private PdfDeflated(long most, Budget budget) {
        this.most = most;
        this.budget = budget;
    }

    /// @param most bytes that one stream may unpack to, on each level
    static void check(byte[] content, long most, Budget budget) throws CannotRead {
        var measure = new PdfDeflated(most, budget);
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            measure.measure(content, dataStart(content, at));
        }
    }

    /// @return behind the next keyword, -1 for none
    private static int next(byte[] content, int from) {
        for (int at = from; at + KEYWORD.length <= content.length; at++) {
            if (content[at] == 's' && isKeyword(content, at)) {
                return at + KEYWORD.length;
            }
        }
        return -1;
    }

    private static boolean isKeyword(byte[] content, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (content[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return at == 0 || content[at - 1] != 'd'; // endstream
    }

    private static int dataStart(byte[] content, int behindKeyword) {
        int at = behindKeyword;
        while (at < content.length && content[at] == ' ') {
            at++;
        }
        if (at < content.length && content[at] == '\r') {
            at++;
        }
        return at < content.length && content[at] == '\n' ? at + 1 : at;
    }

    private void measure(byte[] content, int start) throws CannotRead {
        int from = Math.min(start + HEAD, content.length);
        var outermost = new Level(0);
        try {
            outermost.feed(content, from, content.length - from);
        } finally {
            outermost.end();
        }
    }

    private final class Level {
        private final Inflater inflater = new Inflater(true);
        private final byte[] out = new byte[BUFFER];
        private final int depth;
        private int head = HEAD;
        private long size;
        private boolean over;
        private @Nullable Level inner;

        Level(int depth) {
            this.depth = depth;
        }

        /// Takes in what the level outside has unpacked, from its third byte on.
        void take(byte[] bytes, int length) throws CannotRead {
            int skipped = Math.min(head, length);
            head -= skipped;
            feed(bytes, skipped, length - skipped);
        }

        void feed(byte[] bytes, int from, int length) throws CannotRead {
            if (over || length == 0) {
                return;
            }
            inflater.setInput(bytes, from, length);
            try {
                int count = inflater.inflate(out);
                while (count > 0) {
                    size += count;
                    check();
                    pass(count);
                    count = inflater.inflate(out);
                }
            } catch (DataFormatException notDeflated) {
                over = true;
            }
            over |= inflater.finished();
        }

        private void pass(int count) throws CannotRead {
            if (depth + 1 < LEVELS) {
                var next = inner == null ? new Level(depth + 1) : inner;
                inner = next;
                next.take(out, count);
            }
        }

        private void check() throws CannotRead {
            if (size > most) {
                throw new CannotRead(Reason.ZIP_BOMB, "size");
            }
            budget.checkTime();
        }

        void end() {
            inflater.end();
            if (inner != null) {
                inner.end();
            }
        }
    }
}
