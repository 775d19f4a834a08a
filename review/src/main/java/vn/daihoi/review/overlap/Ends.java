package vn.daihoi.review.overlap;

import java.util.HashSet;
import java.util.Set;

/// Finds where a passage begins and ends inside its first and last sentences.
///
/// A copy may begin in the middle of a sentence. Words at an end that the other side has are worth
/// their weight, words that it lacks cost a part of it; the passage is cut where that adds up to
/// most.
final class Ends {

    /// Tokens that are cut off at least: a few words changed at an end belong to the passage.
    private static final int LEAST_CUT = 5;

    private static final String CLOSING = ".!?…;:,)]”\"’»";

    private final WordWeights weights;
    private final Alignment alignment;

    Ends(WordWeights weights, Alignment alignment) {
        this.weights = weights;
        this.alignment = alignment;
    }

    /// @param from first fragment of the passage
    /// @param to fragment behind its last
    /// @param others words of the other side
    /// @return tokens of the passage
    Range cut(Side side, int from, int to, Set<Integer> others) {
        var fragments = side.fragments();
        int first = fragments.first(from);
        int behind = fragments.first(to);
        int start = behind - kept(side, behind - 1, first - 1, fragments.behind(from), others);
        int end = first + kept(side, first, behind, fragments.first(to - 1), others);
        if (start >= end) {
            return new Range(first, behind);
        }
        return new Range(
                start - first < LEAST_CUT ? first : start, behind - end < LEAST_CUT ? behind : end);
    }

    /// How many tokens are kept, counted from `from`, when all up to `sure` are kept anyway.
    private int kept(Side side, int from, int to, int sure, Set<Integer> others) {
        int step = from < to ? 1 : -1;
        int inside = step > 0 ? sure - from : from - sure + 1;
        int best = inside;
        double sum = 0;
        double most = 0;
        for (int n = inside; from + step * n != to; n++) {
            sum += worth(side.codes()[from + step * n], others);
            if (sum >= most) {
                most = sum;
                best = n + 1;
            }
        }
        return best;
    }

    private double worth(int code, Set<Integer> others) {
        return others.contains(code) ? weights.of(code) : -alignment.cost() * weights.of(code);
    }

    static Set<Integer> words(Side side, int from, int to) {
        var words = new HashSet<Integer>();
        for (int i = side.fragments().first(from); i < side.fragments().first(to); i++) {
            words.add(side.codes()[i]);
        }
        return words;
    }

    /// UTF-16 offset behind the marks that close the sentence which ends at a token.
    static int closed(TokenText text, int end) {
        int at = text.end(end - 1);
        while (at < text.text().length() && CLOSING.indexOf(text.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
