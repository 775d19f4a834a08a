package vn.daihoi.review.rules;

import vn.daihoi.review.comparison.RepeatedStatements.Repeated;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Passages that follow each other at both places where they stand.
///
/// @param first where they stand first
/// @param again where they stand again
/// @param words of all passages in it, without what stands between them
/// @param passages how many they are
record RepeatedStretch(Span first, Span again, int words, int passages) {

    /// Words between two sentences of one passage: a short one that is not looked at.
    private static final int SHORT = 7;

    /// Sentences as passages: those that follow each other are one.
    static List<RepeatedStretch> of(List<Repeated> sentences, String text) {
        var stretches = new ArrayList<RepeatedStretch>();
        for (var sentence : sentences) {
            var one = new RepeatedStretch(sentence.first(), sentence.again(), sentence.words(), 1);
            if (!stretches.isEmpty() && stretches.getLast().isFollowedBy(one, text, SHORT)) {
                stretches.add(stretches.removeLast().with(one, 0));
            } else {
                stretches.add(one);
            }
        }
        return stretches;
    }

    /// Passages that are near each other at both places, as one.
    ///
    /// @param within words that may stand between two of them
    static List<RepeatedStretch> joined(List<RepeatedStretch> passages, String text, int within) {
        var stretches = new ArrayList<RepeatedStretch>();
        for (var passage : passages) {
            if (!stretches.isEmpty() && stretches.getLast().isFollowedBy(passage, text, within)) {
                stretches.add(stretches.removeLast().with(passage, passage.passages()));
            } else {
                stretches.add(passage);
            }
        }
        return stretches;
    }

    private RepeatedStretch with(RepeatedStretch next, int morePassages) {
        return new RepeatedStretch(
                new Span(first.start(), next.first().end()),
                new Span(again.start(), next.again().end()),
                words + next.words(),
                passages + morePassages);
    }

    private boolean isFollowedBy(RepeatedStretch next, String text, int within) {
        return isNear(first, next.first(), text, within)
                && isNear(again, next.again(), text, within)
                && next.first().end() <= again.start();
    }

    private static boolean isNear(Span before, Span next, String text, int within) {
        return before.end() <= next.start()
                && Words.count(text, before.end(), next.start()) <= within;
    }
}
