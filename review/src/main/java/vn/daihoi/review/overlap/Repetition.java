package vn.daihoi.review.overlap;

/// Tells whether a text says so little so often that not every place of it can be held against
/// every other: of what occurs more than [ExactRuns#MOST] times only the longest occurrence is
/// shown.
public final class Repetition {

    private Repetition() {}

    /// Whether more than half of the text is such wording.
    public static boolean isIn(TokenText text) {
        var times = Stretches.counted(text, Stretches.LENGTH);
        var codes = text.codes();
        int repeated = 0;
        for (boolean marked : times.atLeast(ExactRuns.MOST + 1).marked(codes)) {
            repeated += marked ? 1 : 0;
        }
        return repeated * 2 > codes.length;
    }
}
