package vn.daihoi.review.overlap;

/// Settings of the search inside one pair of texts; tried on texts written for it, see the bench.
///
/// @param run tokens of an exact run that begins a passage
/// @param seedCosine likeness of two sentences that begins a passage, weighted
/// @param seedDice likeness of two sentences that begins a passage, all words alike
/// @param seedWeight weight of the words that two such sentences share, at least
/// @param weak likeness of two sentences that carries a passage on
/// @param gap characters without likeness that a passage may hold, on either side
/// @param close likeness that a whole passage must have on average
/// @param shortest characters of a passage at least, on either side
/// @param looseFrom letters of a word from which its stem counts too
record Alignment(
        int run,
        double seedCosine,
        double seedDice,
        double seedWeight,
        double weak,
        int gap,
        double close,
        int shortest,
        int looseFrom) {

    static final Alignment DEFAULT = new Alignment(5, 0.32, 0.25, 8, 0.18, 400, 0.28, 100, 5);
}
