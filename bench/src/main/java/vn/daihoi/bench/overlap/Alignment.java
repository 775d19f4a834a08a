package vn.daihoi.bench.overlap;

import java.util.Optional;

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

    static Alignment of(Pair pair, Range here, Range there) {
        return new Alignment(
                pair.susp(), here.from(), here.length(), pair.src(), there.from(), there.length());
    }

    /// What lies in both on both sides; nothing when they do not meet on one of the sides.
    Optional<Alignment> cut(Alignment other) {
        if (!pair().equals(other.pair())) {
            return Optional.empty();
        }
        return here().cut(other.here())
                .flatMap(here -> there().cut(other.there()).map(there -> of(pair(), here, there)));
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
