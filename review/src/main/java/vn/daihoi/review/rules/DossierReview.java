package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewedDocument;

import java.util.ArrayList;
import java.util.List;

/// Runs the rules on the papers of one dossier: first on each paper, then on all together.
public final class DossierReview {

    private final RuleSet rules;
    private final Context context;
    private final Findings words;
    private final List<PaperReview.Outcome> papers = new ArrayList<>();

    public DossierReview(RuleSet rules, Context context) {
        this.rules = rules;
        this.context = context;
        this.words = new Findings(context);
    }

    /// Reviews one more paper on its own.
    public void add(ReviewedDocument document) {
        papers.add(new PaperReview(rules, context, words).of(document));
    }

    /// What was found in each paper alone, by paper, then by place, then by rule.
    public List<Finding> ofPapers() {
        return inOrder(papers.stream().map(PaperReview.Outcome::findings).toList());
    }

    /// The same with what shows only between the papers.
    public List<Finding> ofDossier() {
        List<List<Finding>> findings = new ArrayList<>();
        papers.forEach(paper -> findings.add(new ArrayList<>(paper.findings())));
        for (var rule : rules.rules()) {
            addBetween(rule, findings);
        }
        return inOrder(findings);
    }

    private void addBetween(Rule rule, List<List<Finding>> findings) {
        if (!rule.isForDossiers()) {
            return;
        }
        var readable =
                papers.stream()
                        .filter(paper -> !paper.blocked())
                        .map(PaperReview.Outcome::text)
                        .filter(text -> rule.appliesTo(text.document().kind()))
                        .toList();
        var remarks = new ArrayList<PaperRemark>();
        for (var dossier : Dossiers.of(readable, context)) {
            remarks.addAll(rule.reviewDossier(dossier, context));
        }
        for (int i = 0; i < papers.size() && !remarks.isEmpty(); i++) {
            var text = papers.get(i).text();
            findings.get(i).addAll(words.of(rule, text, at(text, remarks)));
        }
    }

    private static List<Remark> at(ReviewedText text, List<PaperRemark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.isIn(text))
                .map(PaperRemark::remark)
                .toList();
    }

    private static List<Finding> inOrder(List<List<Finding>> byPaper) {
        return byPaper.stream()
                .flatMap(findings -> findings.stream().sorted(Findings.BY_PLACE))
                .toList();
    }
}
