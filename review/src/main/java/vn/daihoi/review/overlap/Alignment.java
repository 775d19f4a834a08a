package vn.daihoi.review.overlap;

/// Settings of the search inside one pair of texts, chosen on the development half of the bench's
/// sets; the other half is only reported.
///
/// Likeness is the cosine of two bags of words weighted by rarity, from 0 to 1.
///
/// @param run tokens of an exact run that begins a passage
/// @param sentence likeness of two sentences that begins a passage
/// @param sentenceDice share of words that two such sentences have in common at least, all alike
/// @param sentenceWeight weight of the words that two such sentences share, at least
/// @param weak likeness of two sentences that is looked at
/// @param window likeness of two surroundings that makes two weakly alike sentences begin a passage
/// @param carry likeness of two sentences that carries a passage on by itself
/// @param crowd how much more likeness is asked of sentences and passages for each time that there
///   are e times more pairs of sentences, beyond [#QUIET]: among many pairs some are alike by
///   chance
/// @param gap characters without likeness between two likenesses of one passage, on either side
/// @param thin likeness below which a sentence costs a passage more than it brings
/// @param close likeness that a whole passage has on average, at least
/// @param closeIfShort how much more is asked of the shortest passages
/// @param fit likeness of a passage's first and last sentences at least, as a part of its average
/// @param cost weight of a word without likeness at a passage's end, against one with
/// @param shortest characters of a passage at least, on either side
/// @param stem letters of a word from which its stem counts
record Alignment(
        int run,
        double sentence,
        double sentenceDice,
        double sentenceWeight,
        double weak,
        double window,
        double carry,
        double crowd,
        int gap,
        double thin,
        double close,
        double closeIfShort,
        double fit,
        double cost,
        int shortest,
        int stem) {

    static final Alignment DEFAULT =
            new Alignment(
                    5, 0.32, 0.25, 8, 0.1, 0.18, 0.18, 0.03, 300, 0.4, 0.18, 0.2, 0.4, 0.3, 100, 5);

    /// More than any likeness.
    private static final double NEVER = 2;

    /// Pairs of sentences in two short papers.
    private static final double QUIET = 4_000;

    /// Words that both sides of a passage have, whatever they weigh: rare words alone are no
    /// passage.
    private static final double LEAST_SCORE = 0.25;

    /// Characters from which a passage is not short.
    private static final double SHORT = 250;

    /// The same, but only exact runs begin a passage.
    Alignment wordForWord() {
        return new Alignment(
                run,
                NEVER,
                sentenceDice,
                sentenceWeight,
                NEVER,
                NEVER,
                carry,
                crowd,
                gap,
                thin,
                close,
                closeIfShort,
                fit,
                cost,
                shortest,
                stem);
    }

    /// Whether sentences are compared as bags of words at all.
    boolean comparesSentences() {
        return weak < NEVER;
    }

    /// What is asked of likeness on top, for texts with so many sentences.
    double crowd(int here, int there) {
        return crowd * Math.max(0, Math.log(here * (double) there / QUIET));
    }

    /// Share of words that both sides of a retold passage with so many characters must have.
    double score(int characters) {
        return LEAST_SCORE * (1 + Math.max(0, 1 - characters / SHORT));
    }

    /// Likeness asked of a passage with so many characters.
    double close(int characters) {
        return close + closeIfShort * Math.max(0, 1 - characters / SHORT);
    }
}
