package vn.daihoi.review.text;

import java.util.Arrays;

/// Leads from offsets of a normalised text back to offsets of the text as it was read.
///
/// Kept as the places where the distance changes, so that a text that was in NFC already costs
/// nothing.
public final class OffsetMap {

    private static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0});

    private final int[] from;
    private final int[] to;

    /// @param from offsets of the normalised text where a new run begins, ascending, first 0
    /// @param to offsets of the original text at which these runs begin, same length as `from`
    public OffsetMap(int[] from, int[] to) {
        if (from.length == 0 || from.length != to.length || from[0] != 0) {
            throw new IllegalArgumentException(
                    "Runs must begin at 0 and come in pairs: %d and %d."
                            .formatted(from.length, to.length));
        }
        this.from = from.clone();
        this.to = to.clone();
    }

    public static OffsetMap identity() {
        return IDENTITY;
    }

    /// @param offset in the normalised text, 0 or more
    /// @return where the same character starts in the original text
    public int original(int offset) {
        int found = Arrays.binarySearch(from, offset);
        int run = found >= 0 ? found : -found - 2;
        return to[run] + offset - from[run];
    }
}
