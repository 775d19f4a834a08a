package vn.daihoi.obstacles.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much each word of a text tells about what it is about: the rarer in the library, the more.
///
/// @param weights by word, the rarest first
/// @param rarest the words by which answers are looked up; enough of them, and not so many that
///   common ones drag in the whole library
/// @param leastWords how many words an answer must bear to be proposed
record WordWeights(Map<String, Double> weights, List<String> rarest, int leastWords) {

    /// Answers that are looked at, about.
    private static final int LOOKED_AT = 1500;

    /// Words that are weighed; the commonest of a long text are left out.
    private static final int MOST = 24;

    /// Share of the weight that an answer must have to be proposed.
    private static final double ENOUGH = 0.4;

    private static final int LEAST_WORDS = 3;

    /// @param counts in how many answers each word stands, 1 or more
    /// @param answers how many there are
    /// @param asked how many words the text has, also such as stand in no answer
    static WordWeights of(Map<String, Integer> counts, int answers, int asked) {
        var weights = new LinkedHashMap<String, Double>();
        var rarest = new ArrayList<String>();
        int looked = 0;
        for (String word : byRarity(counts)) {
            int count = counts.getOrDefault(word, 1);
            weights.put(word, Math.log1p((double) answers / count));
            if (rarest.isEmpty() || looked + count <= LOOKED_AT) {
                rarest.add(word);
                looked += count;
            }
        }
        return new WordWeights(weights, rarest, Math.min(LEAST_WORDS, asked));
    }

    private static List<String> byRarity(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Least weight of an answer that is proposed.
    double enough() {
        return ENOUGH * weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
