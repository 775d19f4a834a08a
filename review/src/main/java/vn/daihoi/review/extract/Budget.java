package vn.daihoi.review.extract;

import java.util.function.LongSupplier;

/// What is left to spend on one file: time, unpacked bytes, depth.
final class Budget {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Limits limits;
    private final LongSupplier nanoTime;
    private final long start;
    private long unpacked;

    Budget(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    Limits limits() {
        return limits;
    }

    void checkTime() throws CannotRead {
        if (nanoTime.getAsLong() - start > limits.time().toNanos()) {
            throw new CannotRead(
                    Reason.TIME_LIMIT, Long.toString(limits.time().toNanos() / NANOS_PER_MILLI));
        }
    }

    void spend(int unpackedBytes) throws CannotRead {
        unpacked += unpackedBytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new CannotRead(Reason.ZIP_BOMB, "size");
        }
        checkTime();
    }

    void checkDepth(int depth) throws CannotRead {
        if (depth > limits.depth()) {
            throw new CannotRead(Reason.ZIP_BOMB, "depth");
        }
    }

    void checkPages(int pages) throws CannotRead {
        if (pages > limits.pages()) {
            throw new CannotRead(Reason.TOO_LARGE, Integer.toString(limits.pages()), "pages");
        }
    }

    void checkCharacters(int characters) throws CannotRead {
        if (characters > limits.characters()) {
            throw new CannotRead(
                    Reason.TOO_LARGE, Integer.toString(limits.characters()), "characters");
        }
    }
}
