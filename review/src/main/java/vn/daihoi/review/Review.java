package vn.daihoi.review;

import vn.daihoi.profile.Profile;
import vn.daihoi.review.rules.DossierReview;
import vn.daihoi.review.rules.PaperForms;
import vn.daihoi.review.rules.PaperThreads;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.words.Words;

import java.util.List;

/// Reviews papers against the rules of a profile: each alone, then all of them together as one
/// dossier.
///
/// The same papers and context always give the same result, in the same order. Safe for use by
/// several threads.
public final class Review {

    private final RuleSet rules;
    private final PaperThreads threads;

    private Review(RuleSet rules, PaperThreads threads) {
        this.rules = rules;
        this.threads = threads;
    }

    /// One paper after the other, on the caller's thread.
    public static Review of(RuleSet rules) {
        return new Review(rules, PaperThreads.ONE);
    }

    /// @throws vn.daihoi.profile.yaml.ProfileError when a rule file of the profile is wrong
    public static Review of(Profile profile) {
        return of(RuleSet.of(profile));
    }

    /// The same review that reads several papers at the same time, for a program that does nothing
    /// else meanwhile. The result is the same.
    ///
    /// @param threads 1 or more
    public Review onThreads(int threads) {
        return new Review(rules, new PaperThreads(threads));
    }

    public RuleSet rules() {
        return rules;
    }

    public ReviewResult run(List<InputDocument> papers, Context context) {
        return run(papers, context, Progress.NONE);
    }

    /// @param progress is asked before each paper, and may stop the review
    public ReviewResult run(List<InputDocument> papers, Context context, Progress progress) {
        var documents = threads.map(papers.stream(), this::understood).toList();
        var outcome = new DossierReview(rules, context, threads).of(documents, progress);
        int steps = documents.size();
        if (outcome.complete()) {
            progress.at(steps, Math.max(1, steps), "");
        }
        return new ReviewResult(rules.profile(), documents, outcome.findings(), outcome.complete());
    }

    /// The paper with its outline and kind.
    private ReviewedDocument understood(InputDocument paper) {
        var outline = SectionFinder.find(paper.document());
        var kind = paper.kind();
        return new ReviewedDocument(
                paper.document(),
                kind != null ? kind : rules.forms().detect(outline.titleOrFirstHeading()),
                kind != null,
                outline,
                Words.count(paper.document().text()));
    }

    /// Whether `kind` may be given for a paper.
    public boolean isKind(String kind) {
        return rules.forms().isKind(kind);
    }

    /// Kind of a paper that fits none.
    public static String otherKind() {
        return PaperForms.OTHER;
    }
}
