package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Progress;
import vn.daihoi.review.ReviewedDocument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Gatherer;
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

    /// Papers are reviewed while the dossiers before them are compared.
    ///
    /// @param progress is asked before each paper, and may stop the review
    public Outcome of(List<ReviewedDocument> documents, Progress progress) {
        var found = new ArrayList<>(Collections.nCopies(documents.size(), List.<Finding>of()));
        var begun = new Begun(documents, progress);
        var alone = new PaperReview(rules, context, words);
        var places = places(Dossiers.of(documents, context)).takeWhile(begun::next);
        var papers =
                threads.map(
                        places, place -> new Paper(place, alone.of(documents.get(place.paper()))));
        threads.map(papers.gather(inDossiers()), this::compared)
                .flatMap(List::stream)
                .forEachOrdered(paper -> found.set(paper.place.paper(), paper.review.findings()));
        return new Outcome(inOrder(found), !begun.stopped);
    }

    /// @param paper its place among all papers
    /// @param together how many papers its dossier has
    private record Place(int paper, int together) {}

    private record Paper(Place place, PaperReview.Outcome review) {}

    private static Stream<Place> places(List<List<Integer>> dossiers) {
        return dossiers.stream()
                .flatMap(
                        dossier -> dossier.stream().map(paper -> new Place(paper, dossier.size())));
    }

    /// Tells of each paper before it is reviewed, until it is told to stop.
    private static final class Begun {

        private final List<ReviewedDocument> documents;
        private final Progress progress;
        private int papers;
        private boolean stopped;

        Begun(List<ReviewedDocument> documents, Progress progress) {
            this.documents = documents;
            this.progress = progress;
        }

        boolean next(Place place) {
            var file = documents.get(place.paper()).document().file();
            stopped = !progress.at(papers++, documents.size(), file);
            return !stopped;
        }
    }

    /// Papers of one dossier together; the last of a review that was stopped may lack some.
    private static Gatherer<Paper, ?, List<Paper>> inDossiers() {
        return Gatherer.ofSequential(
                ArrayList<Paper>::new,
                (open, paper, whole) -> {
                    open.add(paper);
                    return open.size() < paper.place.together() || pushed(open, whole);
                },
                (open, rest) -> {
                    if (!open.isEmpty()) {
                        pushed(open, rest);
                    }
                });
    }

    private static boolean pushed(
            List<Paper> open, Gatherer.Downstream<? super List<Paper>> dossiers) {
        var dossier = List.copyOf(open);
        open.clear();
        return dossiers.push(dossier);
    }

    private List<Paper> compared(List<Paper> dossier) {
        if (dossier.size() == dossier.getFirst().place.together()) {
            compare(dossier.stream().map(Paper::review).toList());
        }
        return dossier;
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
