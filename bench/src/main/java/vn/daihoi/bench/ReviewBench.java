package vn.daihoi.bench;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;

import java.util.List;

/// Time of one whole review of a 10,000-word Word file, from bytes to findings, on one thread and
/// warm.
final class ReviewBench {

    private static final int WORDS = 10_000;
    private static final int WARM_UP = 60;
    private static final int RUNS = 200;

    private ReviewBench() {}

    public static void main(String[] args) {
        var review = Review.of(Profiles.load("mttq-2024-2029"));
        byte[] file = SyntheticReport.docx(WORDS, 1);
        for (int i = 0; i < WARM_UP; i++) {
            run(review, file);
        }
        var extraction = new long[RUNS];
        var whole = new long[RUNS];
        int findings = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            read(file);
            long middle = System.nanoTime();
            findings = run(review, file);
            extraction[i] = middle - start;
            whole[i] = System.nanoTime() - middle;
        }
        System.out.println("extraction of %d words: %s".formatted(WORDS, Quantiles.of(extraction)));
        System.out.println(
                "extraction and review of %d words: %s, %d findings"
                        .formatted(WORDS, Quantiles.of(whole), findings));
    }

    private static int run(Review review, byte[] file) {
        var paper = new InputDocument(read(file).document(), "bao-cao-chinh-tri");
        return review.run(List.of(paper), Context.EMPTY).findings().size();
    }

    private static Outcome.Extracted read(byte[] file) {
        return switch (Extraction.extract("report.docx", file, Limits.standard())) {
            case Outcome.Extracted extracted -> extracted;
            case Outcome.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.toString());
        };
    }
}
