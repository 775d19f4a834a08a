package vn.daihoi.review.overlap;

/// Words, each once, with the square of what they weigh.
///
/// @param codes ascending
/// @param squares of the words' weights, in the same order
/// @param norm sum of the squares
record WeightedBag(int[] codes, double[] squares, double norm) {

    /// @param codes ascending, each once
    static WeightedBag of(int[] codes, WordWeights weights) {
        var squares = new double[codes.length];
        double norm = 0;
        for (int i = 0; i < codes.length; i++) {
            double weight = weights.of(codes[i]);
            squares[i] = weight * weight;
            norm += squares[i];
        }
        return new WeightedBag(codes, squares, norm);
    }

    /// 0 for nothing in common, 1 for the same words.
    double cosine(WeightedBag other) {
        double both = 0;
        int y = 0;
        for (int x = 0; x < codes.length; x++) {
            while (y < other.codes.length && other.codes[y] < codes[x]) {
                y++;
            }
            if (y < other.codes.length && other.codes[y] == codes[x]) {
                both += squares[x];
            }
        }
        return both == 0 ? 0 : both / Math.sqrt(norm * other.norm);
    }
}
