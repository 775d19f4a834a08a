package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Figures of last term that are known from elsewhere, such as the number of its committee: where a
/// paper names one of them with another value.
///
/// Only a sentence or row that holds all words of the subject, among them those of time such as "at
/// the start of the term", does not look ahead, and gives one figure of the kind speaks of it
/// surely enough.
final class LastTermFigures {

    private static final int LEAST_WORDS = 3;

    private LastTermFigures() {}

    static List<PaperRemark> remarks(List<ReviewedText> papers, Context context, PaperForms forms) {
        var remarks = new ArrayList<PaperRemark>();
        if (!context.lastTerm().isEmpty()) {
            papers.forEach(paper -> remarks.addAll(remarks(paper, context, forms)));
        }
        return remarks;
    }

    private static List<PaperRemark> remarks(
            ReviewedText paper, Context context, PaperForms forms) {
        var search = new TargetSearch(paper, forms);
        return context.lastTerm().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Context.Target(entry.getKey(), entry.getValue()))
                .flatMap(known -> judged(paper, search, known).stream())
                .toList();
    }

    private static Optional<PaperRemark> judged(
            ReviewedText paper, TargetSearch search, Context.Target known) {
        var words = TargetSearch.plainWords(Folded.of(known.subject()));
        var wanted = TargetSearch.figures(known);
        if (words.size() < LEAST_WORDS || wanted.size() != 1 || !wanted.getFirst().isPlain()) {
            return Optional.empty();
        }
        var told =
                search.placesWith(words).stream()
                        .filter(place -> !place.passage().kind().looksAhead())
                        .map(place -> place.alike(wanted.getFirst()))
                        .filter(figures -> figures.size() == 1)
                        .map(List::getFirst)
                        .filter(Quantity::isPlain)
                        .toList();
        boolean agrees = told.stream().anyMatch(figure -> figure.agreesWith(wanted.getFirst()));
        return agrees || told.isEmpty()
                ? Optional.empty()
                : Optional.of(remark(paper, known, told.getFirst()));
    }

    private static PaperRemark remark(ReviewedText paper, Context.Target known, Quantity figure) {
        return new PaperRemark(
                paper,
                Remark.at(figure.span(), "lastTerm")
                        .about(known.subject())
                        .with("subject", known.subject())
                        .with("value", figure.span().of(paper.text()))
                        .with("other", known.value()));
    }
}
