package vn.daihoi.review.overlap.index;

import vn.daihoi.review.Progress;

/// What is known of all texts of a shelf after reading each once: who shares rare wording with
/// whom, and where common wording stands.
record Survey(Relations relations, RareRuns rareRuns) {

    /// The most tokens that one fingerprint stands for, on average.
    private static final int TOKENS_OF_A_FINGERPRINT = (Winnowing.WINDOW + 1) / 2;

    private record Sketch(Fingerprints fingerprints, byte[] outline) {}

    static Survey of(Shelf shelf, Commonness wording, Batches blocks, Progress progress) {
        int texts = shelf.size();
        long expected = (long) texts * shelf.longest() / TOKENS_OF_A_FINGERPRINT;
        var gathering = new Gathering(Shape.of(texts, shelf.longest(), expected));
        var outlines = new byte[texts][];
        blocks.map(text -> sketch(shelf, text))
                .forEachOrdered(block -> {
                    progress.at(block.number(), 2 * blocks.count(), "");
                    for (int i = 0; i < block.results().size(); i++) {
                        var sketch = block.results().get(i);
                        gathering.add(block.first() + i, sketch.fingerprints());
                        outlines[block.first() + i] = sketch.outline();
                    }
                });
        var cut = gathering.cut(wording, texts);
        return new Survey(
                new Relations(cut.rare(), texts),
                new RareRuns(outlines, new CommonPlaces(cut.common(), outlines)));
    }

    private static Sketch sketch(Shelf shelf, int number) {
        int[] codes = shelf.codes(number);
        return new Sketch(Fingerprints.of(codes), RareRuns.outline(codes));
    }
}
