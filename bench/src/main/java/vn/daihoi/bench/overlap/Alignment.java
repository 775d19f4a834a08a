package vn.daihoi.bench.overlap;

/// A place in one text beside a place in another: a case of the truth, or what a detector reports.
///
/// Offsets and lengths count code points from 0.
///
/// @param susp name of the later text
/// @param src name of the earlier text
public record Alignment(
        String susp,
        int thisOffset,
        int thisLength,
        String src,
        int sourceOffset,
        int sourceLength) {

    /// Refuses negative offsets and empty places.
    public Alignment {
        if (thisOffset < 0 || sourceOffset < 0 || thisLength < 1 || sourceLength < 1) {
            throw new IllegalArgumentException(
                    "Place %d+%d beside %d+%d is not one."
                            .formatted(thisOffset, thisLength, sourceOffset, sourceLength));
        }
    }

    Pair pair() {
        return new Pair(susp, src);
    }

    Range here() {
        return new Range(thisOffset, thisOffset + thisLength);
    }

    Range there() {
        return new Range(sourceOffset, sourceOffset + sourceLength);
    }

    int size() {
        return thisLength + sourceLength;
    }
}
