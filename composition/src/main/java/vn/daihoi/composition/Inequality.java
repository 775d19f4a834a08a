package vn.daihoi.composition;

/// What a limit asks, without any division: `ofCount * count + ofSize * size >= constant`, where
/// `count` people of the group stand on a list of `size` people.
///
/// @param ofCount never 0
public record Inequality(long ofCount, long ofSize, long constant) {

    public Inequality {
        if (ofCount == 0) {
            throw new IllegalArgumentException("ofCount (0) must not be 0.");
        }
    }

    static Inequality atLeast(long count) {
        return new Inequality(1, 0, count);
    }

    static Inequality atMost(long count) {
        return new Inequality(-1, 0, -count);
    }

    public boolean isLowerBound() {
        return ofCount > 0;
    }

    /// The counts that a list of this size may have.
    ///
    /// @throws ArithmeticException if the numbers are beyond 63 bits
    public Range on(long size) {
        long rest = Math.subtractExact(constant, Math.multiplyExact(ofSize, size));
        return isLowerBound()
                ? Range.atLeast(Math.ceilDiv(rest, ofCount))
                : Range.atMost(Math.floorDiv(Math.negateExact(rest), -ofCount));
    }
}
