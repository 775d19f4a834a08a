package vn.daihoi.bench;

import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.overlap.Tokenizer;
import vn.daihoi.review.overlap.index.Commonness;
import vn.daihoi.review.overlap.index.FingerprintIndex;
import vn.daihoi.review.overlap.index.Fingerprints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/// One new text of 10,000 words against an index of 10,000 such texts: reading, fingerprints,
/// candidates, and alignment with every candidate, whose text is read from its file.
///
/// Argument: a folder for 600 MB of texts.
final class NewTextBench {

    private static final int TEXTS = 10_000;
    private static final int NEW_TEXTS = 200;

    /// Every so manieth text is new, so that its sources are in the index.
    private static final int EVERY = TEXTS / NEW_TEXTS + 1;

    private static final int WARM_UP = 50;
    private static final int MOST_CANDIDATES = 20;

    private final Path folder;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Overlaps overlaps = new Overlaps();
    private FingerprintIndex<Integer> index = FingerprintIndex.empty(Commonness.ofMoreThan(20, 20));
    private int passages;

    private NewTextBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var bench = new NewTextBench(Files.createDirectories(Path.of(args[0])));
        var set = new ScaleSet();
        for (int i = 0; i < TEXTS + NEW_TEXTS; i++) {
            set.write(bench.folder, i);
        }
        long start = System.nanoTime();
        bench.fill();
        System.out.println(
                "index of %d texts in %d ms"
                        .formatted(TEXTS, (System.nanoTime() - start) / 1_000_000));
        var times = new long[NEW_TEXTS - WARM_UP];
        for (int i = 0; i < NEW_TEXTS; i++) {
            long before = System.nanoTime();
            bench.compare(i * EVERY + EVERY - 1);
            times[Math.max(0, i - WARM_UP)] = System.nanoTime() - before;
        }
        System.out.println(
                "one new text: %s, %d passages".formatted(Quantiles.of(times), bench.passages));
    }

    private void fill() throws IOException {
        for (int first = 0; first < TEXTS + NEW_TEXTS; first += EVERY) {
            var batch = new HashMap<Integer, Fingerprints>();
            for (int i = first; i < first + EVERY - 1; i++) {
                batch.put(i, Fingerprints.of(text(i)));
            }
            index = index.with(batch);
        }
    }

    private TokenText text(int number) throws IOException {
        var name = ScaleSet.name(number);
        return tokenizer.read(name, Files.readString(folder.resolve(name)));
    }

    private void compare(int number) throws IOException {
        var here = text(number);
        for (var candidate : index.candidates(Fingerprints.of(here), MOST_CANDIDATES)) {
            var there = text(candidate.text());
            passages += overlaps.near(here, there, candidate.here(), candidate.there()).size();
        }
    }
}
