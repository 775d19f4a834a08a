package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sentences of one text by their words, to be compared with sentences of another.
final class BagIndex {

    /// Sentences that may have a word for it to be looked up: what stands in more says next to
    /// nothing, and would make the search quadratic.
    private static final int MOST = 2_000;

    private static final int[] NOWHERE = new int[0];

    private final WordWeights weights;
    private final Map<Integer, int[]> places = new HashMap<>();
    private final double[] norms;
    private final int[] sizes;
    private final double[] squares;
    private final double[] sums;
    private final int[] shared;
    private final int[] touched;

    /// @param cosine of the two bags, each word by its squared weight; 0 to 1
    /// @param dice share of words in common, all words alike; 0 to 1
    /// @param weight of the words in common
    /// @param shared words in common that are no figures
    record Likeness(double cosine, double dice, double weight, int shared) {}

    interface Found {
        void at(int fragment, Likeness likeness);
    }

    BagIndex(Side side, WordWeights weights) {
        this.weights = weights;
        this.norms = new double[side.count()];
        this.sizes = new int[side.count()];
        this.squares = new double[side.count()];
        this.sums = new double[side.count()];
        this.shared = new int[side.count()];
        this.touched = new int[side.count()];
        var lists = new HashMap<Integer, List<Integer>>();
        for (int j = 0; j < side.count(); j++) {
            add(j, side.bag(j, j + 1), lists);
        }
        lists.forEach((code, list) -> {
            if (list.size() <= MOST) {
                places.put(code, list.stream().mapToInt(Integer::intValue).toArray());
            }
        });
    }

    private void add(int fragment, int[] bag, Map<Integer, List<Integer>> lists) {
        for (int code : bag) {
            lists.computeIfAbsent(code, _ -> new ArrayList<>()).add(fragment);
        }
        norms[fragment] = WeightedBag.of(bag, weights).norm();
        sizes[fragment] = bag.length;
    }

    /// Every fragment that shares a word with the bag.
    void compare(int[] codes, Found found) {
        var bag = WeightedBag.of(codes, weights);
        int count = gather(bag);
        for (int t = 0; t < count; t++) {
            int j = touched[t];
            found.at(
                    j,
                    new Likeness(
                            squares[j] / Math.sqrt(bag.norm() * norms[j]),
                            2.0 * shared[j] / (codes.length + sizes[j]),
                            sums[j],
                            shared[j]));
            squares[j] = 0;
            sums[j] = 0;
            shared[j] = 0;
        }
    }

    private int gather(WeightedBag bag) {
        int count = 0;
        for (int i = 0; i < bag.codes().length; i++) {
            int code = bag.codes()[i];
            for (int j : places.getOrDefault(code, NOWHERE)) {
                if (squares[j] == 0) {
                    touched[count++] = j;
                }
                squares[j] += bag.squares()[i];
                sums[j] += Math.sqrt(bag.squares()[i]);
                shared[j] += code == TokenText.FIGURE ? 0 : 1;
            }
        }
        return count;
    }
}
