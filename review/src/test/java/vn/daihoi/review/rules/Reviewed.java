package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;

/// Papers in, findings of one rule out.
final class Reviewed {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private Reviewed() {}

    /// @param lines see [ExamplePaper]
    static List<Finding> lines(String rule, String kind, String lines) {
        return document(rule, kind, ExamplePaper.of("a.docx", lines));
    }

    /// Of a paper whose kind the review finds by itself.
    ///
    /// @param lines see [ExamplePaper]
    static List<Finding> asFound(String rule, String lines) {
        return document(rule, null, ExamplePaper.of("a.docx", lines));
    }

    static List<Finding> document(String rule, @Nullable String kind, ExtractedDocument document) {
        return REVIEW
                .run(List.of(new InputDocument(document, kind)), Context.EMPTY)
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
