package vn.daihoi.review.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How much a word says: the rarer among the sentences of the texts at hand, the more.
interface WordWeights {

    /// Figures are all one token: that two sentences both have some says little.
    double FIGURE = 0.5;

    /// Natural logarithm of one in how many sentences has the word; more than 0.
    double of(int code);

    static WordWeights of(Collection<Fragments> texts) {
        var frequencies = new HashMap<Integer, Integer>();
        var last = new HashMap<Integer, Integer>();
        int sentences = 0;
        for (var fragments : texts) {
            for (int i = 0; i < fragments.count(); i++) {
                count(fragments, i, sentences++, frequencies, last);
            }
        }
        return from(frequencies, sentences);
    }

    private static void count(
            Fragments fragments,
            int fragment,
            int sentence,
            Map<Integer, Integer> frequencies,
            Map<Integer, Integer> last) {
        for (int token = fragments.first(fragment); token < fragments.behind(fragment); token++) {
            Integer code = fragments.text().code(token);
            if (!Integer.valueOf(sentence).equals(last.put(code, sentence))) {
                frequencies.merge(code, 1, Integer::sum);
            }
        }
    }

    private static WordWeights from(Map<Integer, Integer> frequencies, int sentences) {
        return code ->
                code == TokenText.FIGURE
                        ? FIGURE
                        : Math.log((sentences + 1) / (frequencies.getOrDefault(code, 0) + 0.5));
    }

    /// A word weighs what it weighs where it is less rare: one that is rare in the language may
    /// still be what both texts are about.
    default WordWeights atMost(WordWeights other) {
        return code -> Math.min(of(code), other.of(code));
    }
}
