package vn.daihoi.bench;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the time of a whole review grows with the words of a Word file, from bytes to findings, on
/// one thread and warm; beside it the prose linter `proselint` (Debian's python3-proselint) on the
/// same texts, when it is installed.
///
/// Prints the slope of a straight line through the logarithms: 1 is linear.
final class LengthBench {

    private static final int[] WORDS = {2_000, 6_000, 20_000, 60_000, 200_000};
    private static final int WARM_UP_WORDS = 400_000;
    private static final int RUNS = 9;

    private final Review review = Review.of(Profiles.load("mttq-2024-2029"));
    private final List<double[]> points = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        var bench = new LengthBench();
        bench.warmUp();
        for (int words : WORDS) {
            bench.measure(words);
        }
        System.out.printf(
                Locale.ROOT, "log-log slope of time over words: %.3f%n", slope(bench.points));
        bench.besideProselint(20_000);
    }

    private void warmUp() {
        byte[] file = SyntheticReport.docx(10_000, 7);
        for (int words = 0; words < WARM_UP_WORDS; words += 10_000) {
            run(file);
        }
    }

    private void measure(int words) {
        byte[] file = SyntheticReport.docx(words, 1);
        var times = new long[RUNS];
        int counted = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            counted = run(file);
            times[i] = System.nanoTime() - start;
        }
        var times50 = Quantiles.of(times);
        points.add(new double[] {Math.log(counted), Math.log(times50.p50())});
        System.out.printf(
                Locale.ROOT,
                "%d words: %s, %.0f words/s%n",
                counted,
                times50,
                counted / times50.p50() * 1000);
    }

    private int run(byte[] file) {
        var paper = new InputDocument(read(file).document(), "bao-cao-chinh-tri");
        return review.run(List.of(paper), Context.EMPTY).documents().getFirst().words();
    }

    private static Outcome.Extracted read(byte[] file) {
        return switch (Extraction.extract("report.docx", file, Limits.standard())) {
            case Outcome.Extracted extracted -> extracted;
            case Outcome.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.toString());
        };
    }

    /// Least squares.
    private static double slope(List<double[]> points) {
        double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        double up = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
        double along = points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
        return up / along;
    }

    /// The linter's start is taken off, as ours is by being warm.
    private void besideProselint(int words) throws IOException, InterruptedException {
        byte[] file = SyntheticReport.docx(words, 1);
        String text = read(file).document().text();
        try {
            double whole = seconds(text);
            double start = seconds(text.substring(0, 40));
            System.out.printf(
                    Locale.ROOT,
                    "proselint on the text of %d words: %.2f s and %.2f s for its start, %.0f words/s%n",
                    words,
                    whole - start,
                    start,
                    words / (whole - start));
        } catch (IOException missing) {
            System.out.println("proselint is not installed: " + missing.getMessage());
        }
    }

    private static double seconds(String text) throws IOException, InterruptedException {
        Path file = Files.createTempFile("daihoi-linter", ".txt");
        try {
            Files.writeString(file, text);
            long start = System.nanoTime();
            var linter = new ProcessBuilder("proselint", file.toString());
            // It remembers what it found in a text; a new place to remember in makes it look.
            String memory = Files.createTempDirectory("daihoi-linter").toString();
            linter.environment().putAll(Map.of("HOME", memory, "XDG_CACHE_HOME", memory));
            linter.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return (System.nanoTime() - start) / 1e9;
        } finally {
            Files.delete(file);
        }
    }
}
