package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewedDocument;

import java.util.ArrayList;
import java.util.List;

/// Runs on one paper the rules that need no other.
final class PaperReview {

    /// @param text the paper
    /// @param findings in no particular order
    /// @param blocked whether nothing else can be judged in it
    record Outcome(ReviewedText text, List<Finding> findings, boolean blocked) {}

    private final RuleSet rules;
    private final Context context;
    private final Findings words;

    PaperReview(RuleSet rules, Context context, Findings words) {
        this.rules = rules;
        this.context = context;
        this.words = words;
    }

    Outcome of(ReviewedDocument document) {
        var text = ReviewedText.of(document);
        var findings = new ArrayList<Finding>();
        boolean blocked = false;
        for (var rule : rules.rules()) {
            if (rule.isGate()) {
                blocked |= run(rule, text, findings);
            }
        }
        for (var rule : rules.rules()) {
            if (!blocked && !rule.isGate() && rule.appliesTo(document.kind())) {
                run(rule, text, findings);
            }
        }
        return new Outcome(text, findings, blocked);
    }

    /// @return whether a remark says that nothing else can be judged
    private boolean run(Rule rule, ReviewedText text, List<Finding> findings) {
        var remarks = rule.review(text, context);
        findings.addAll(words.of(rule, text, remarks));
        return remarks.stream().anyMatch(Remark::blocking);
    }
}
