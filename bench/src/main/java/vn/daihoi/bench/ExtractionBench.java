package vn.daihoi.bench;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Documents a second that extraction reads, beside the usual library on the same files in the same
/// run.
final class ExtractionBench {

    private static final int DOCUMENTS = 40;
    private static final int WORDS = 10_000;
    private static final int ROUNDS = 8;
    private static final int THREADS = 2;

    private ExtractionBench() {}

    public static void main(String[] args) throws Exception {
        List<byte[]> files =
                IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> SyntheticReport.docx(WORDS, i))
                        .toList();
        double ours = best("extraction", files, ExtractionBench::ours);
        double poi = best("Apache POI text extractor", files, ExtractionBench::poi);
        System.out.printf(Locale.ROOT, "ratio ours / POI: %.1f%n", ours / poi);
    }

    private static double best(String name, List<byte[]> files, ToIntFunction<byte[]> read)
            throws Exception {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, rate(files, read));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f documents/s of %d words on %d threads%n",
                name,
                best,
                WORDS,
                THREADS);
        return best;
    }

    private static double rate(List<byte[]> files, ToIntFunction<byte[]> read) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            long start = System.nanoTime();
            List<Future<Integer>> all =
                    files.stream()
                            .map(file -> threads.submit(() -> read.applyAsInt(file)))
                            .toList();
            int characters = 0;
            for (var one : all) {
                characters += one.get();
            }
            if (characters < DOCUMENTS * WORDS) {
                throw new IllegalStateException(
                        "Only %d characters were read.".formatted(characters));
            }
            return files.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static int ours(byte[] file) {
        return switch (Extraction.extract("report.docx", file, Limits.standard())) {
            case Outcome.Extracted extracted -> extracted.document().text().length();
            case Outcome.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.toString());
        };
    }

    private static int poi(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
