package vn.daihoi.review.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// How much a word says: the rarer among the fragments of the texts at hand, the more.
final class WordWeights {

    /// Figures are all one token: that two sentences both have some says little.
    private static final double FIGURE = 0.5;

    private final Map<Integer, Integer> frequencies;
    private final double fragments;

    private WordWeights(Map<Integer, Integer> frequencies, int fragments) {
        this.frequencies = frequencies;
        this.fragments = fragments;
    }

    static WordWeights of(Collection<Fragments> texts) {
        var frequencies = new HashMap<Integer, Integer>();
        int fragments = 0;
        var seen = new HashSet<Integer>();
        for (var text : texts) {
            for (int i = 0; i < text.count(); i++) {
                seen.clear();
                for (int token = text.first(i); token < text.behind(i); token++) {
                    if (seen.add(text.text().code(token))) {
                        frequencies.merge(text.text().code(token), 1, Integer::sum);
                    }
                }
            }
            fragments += text.count();
        }
        return new WordWeights(frequencies, fragments);
    }

    /// Natural logarithm of one in how many fragments has the word; more than 0.
    double of(int code) {
        if (code == TokenText.FIGURE) {
            return FIGURE;
        }
        return Math.log((fragments + 1) / (frequencies.getOrDefault(code, 0) + 0.5));
    }
}
