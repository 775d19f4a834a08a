package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Progress;
import vn.daihoi.review.ReviewedDocument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Runs the rules on papers: on each paper, then on all papers of one unit together.
///
/// What was read in a paper is kept only until its dossier is done, so that a run over a whole city
/// needs little more memory than one over a ward.
public final class DossierReview {

    /// @param findings by paper, then by place, then by rule
    /// @param complete false when it was stopped half-way
    public record Outcome(List<Finding> findings, boolean complete) {}

    private final RuleSet rules;
    private final Context context;
    private final Findings words;
    private final PaperThreads threads;

    public DossierReview(RuleSet rules, Context context, PaperThreads threads) {
        this.rules = rules;
        this.context = context;
        this.words = new Findings(context);
        this.threads = threads;
    }

    /// @param progress is asked before each paper, and may stop the review
    public Outcome of(List<ReviewedDocument> documents, Progress progress) {
        var dossiers = Dossiers.of(documents, context);
        var found = new ArrayList<>(Collections.nCopies(documents.size(), List.<Finding>of()));
        var reviewed = reviewed(dossiers.stream().flatMap(List::stream).map(documents::get));
        int done = 0;
        for (var dossier : dossiers) {
            var papers = new ArrayList<PaperReview.Outcome>();
            for (int place : dossier) {
                var file = documents.get(place).document().file();
                if (!progress.at(done++, documents.size(), file)) {
                    return new Outcome(inOrder(found), false);
                }
                papers.add(reviewed.next());
                found.set(place, papers.getLast().findings());
            }
            compare(papers);
        }
        return new Outcome(inOrder(found), true);
    }

    private Iterator<PaperReview.Outcome> reviewed(Stream<ReviewedDocument> documents) {
        var alone = new PaperReview(rules, context, words);
        return threads.map(documents, alone::of).iterator();
    }

    /// Adds to each paper what shows only between the papers.
    private void compare(List<PaperReview.Outcome> papers) {
        for (var rule : rules.rules()) {
            if (rule.isForDossiers()) {
                var remarks = rule.reviewDossier(readable(papers, rule), context);
                papers.forEach(paper ->
                        paper.findings()
                                .addAll(words.of(rule, paper.text(), at(paper.text(), remarks))));
            }
        }
    }

    private static List<ReviewedText> readable(List<PaperReview.Outcome> papers, Rule rule) {
        return papers.stream()
                .filter(paper -> !paper.blocked())
                .map(PaperReview.Outcome::text)
                .filter(text -> rule.appliesTo(text.document().kind()))
                .toList();
    }

    private static List<Remark> at(ReviewedText text, Collection<PaperRemark> remarks) {
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
