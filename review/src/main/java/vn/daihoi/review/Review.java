package vn.daihoi.review;

import vn.daihoi.profile.Profile;
import vn.daihoi.review.rules.DossierReview;
import vn.daihoi.review.rules.PaperForms;
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

    private Review(RuleSet rules) {
        this.rules = rules;
    }

    public static Review of(RuleSet rules) {
        return new Review(rules);
    }

    /// @throws vn.daihoi.profile.yaml.ProfileError when a rule file of the profile is wrong
    public static Review of(Profile profile) {
        return new Review(RuleSet.of(profile));
    }

    public RuleSet rules() {
        return rules;
    }

    public ReviewResult run(List<InputDocument> papers, Context context) {
        return run(papers, context, Progress.NONE);
    }

    /// @param progress is asked before each paper, and may stop the review
    public ReviewResult run(List<InputDocument> papers, Context context, Progress progress) {
        var documents = papers.stream().map(this::understood).toList();
        var dossier = new DossierReview(rules, context);
        int steps = documents.size();
        for (int i = 0; i < documents.size(); i++) {
            var document = documents.get(i);
            if (!progress.at(i, steps, document.document().file())) {
                return new ReviewResult(rules.profile(), documents, dossier.ofPapers(), false);
            }
            dossier.add(document);
        }
        var findings = dossier.ofDossier();
        progress.at(steps, Math.max(1, steps), "");
        return new ReviewResult(rules.profile(), documents, findings, true);
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
