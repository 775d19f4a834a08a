package vn.daihoi.review.overlap;

import org.jspecify.annotations.Nullable;

/// Sentences with their neighbours, as weighted bags that are made when first asked for.
final class Windows {

    /// Sentences to either side.
    private static final int REACH = 1;

    private final Side side;
    private final WordWeights weights;
    private final @Nullable WeightedBag[] windows;

    Windows(Side side, WordWeights weights) {
        this.side = side;
        this.weights = weights;
        this.windows = new WeightedBag[side.count()];
    }

    WeightedBag get(int fragment) {
        var window = windows[fragment];
        if (window == null) {
            window = WeightedBag.of(side.bag(fragment - REACH, fragment + REACH + 1), weights);
            windows[fragment] = window;
        }
        return window;
    }
}
