package vn.daihoi.review.overlap.index;

import java.util.stream.IntStream;

/// How much one text has in common with each other. Used again for text after text; not for use by
/// several threads.
final class Tally {

    private final double[] weights;
    private final int[] met;
    private int texts;

    /// @param all texts there are
    Tally(int all) {
        weights = new double[all];
        met = new int[all];
    }

    void clear() {
        for (int i = 0; i < texts; i++) {
            weights[met[i]] = 0;
        }
        texts = 0;
    }

    /// @param weight above 0
    void add(int other, double weight) {
        if (weights[other] == 0) {
            met[texts++] = other;
        }
        weights[other] += weight;
    }

    /// The heaviest texts, at most so many, in the order of texts; of equal ones the first.
    int[] best(int most) {
        var all = IntStream.range(0, texts).map(i -> met[i]);
        return texts <= most ? all.sorted().toArray() : heaviest(all, most);
    }

    private int[] heaviest(IntStream all, int most) {
        return all.sorted()
                .boxed()
                .sorted((one, two) -> Double.compare(weights[two], weights[one]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
