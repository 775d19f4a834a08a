package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.Context.Relation;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.comparison.ComparedPaper;
import vn.daihoi.review.comparison.Comparison;
import vn.daihoi.review.comparison.CountedPassage;
import vn.daihoi.review.comparison.PaperComparison;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Holds one paper against another and says when they share more than they may: once for each pair
/// of papers, at the longest passage, with the places of the others.
///
/// @param comparison knows the wording that belongs to all
/// @param limits shares and words
/// @param counts which passages are counted
record SharedWording(
        PaperComparison comparison, ShareLimits limits, Predicate<CountedPassage> counts) {

    /// Passages whose places a remark tells.
    private static final int MOST_PLACES = 20;

    static SharedWording of(Context context, ShareLimits limits) {
        return of(context, limits, _ -> true);
    }

    static SharedWording of(Context context, ShareLimits limits, Predicate<CountedPassage> counts) {
        var reference =
                context.others(Relation.REFERENCE).stream()
                        .map(other -> other.paper().document())
                        .map(document -> TokenText.of(document.file(), document.text()))
                        .toList();
        return new SharedWording(PaperComparison.knowing(reference).wordForWord(), limits, counts);
    }

    /// @param percent that the paper may share with the other
    Optional<Remark> remark(ReviewedText paper, ReviewedText other, int percent) {
        if (!isTooMuch(comparison.most(paper.wording(), other.wording()), percent)) {
            return Optional.empty();
        }
        var here = ComparedPaper.of(paper.document());
        var there = ComparedPaper.of(other.document());
        var found = comparison.between(here, there, counts);
        return isTooMuch(found.here(), percent)
                ? Optional.of(remark(found, other, percent))
                : Optional.empty();
    }

    private boolean isTooMuch(Comparison.Side side, int percent) {
        return side.shared() >= limits.leastWords() && side.isOver(percent);
    }

    private static Remark remark(Comparison found, ReviewedText other, int percent) {
        var passages =
                found.counted().stream()
                        .sorted(Comparator.comparingInt(CountedPassage::words).reversed())
                        .toList();
        var places = new ArrayList<Remark.Place>();
        for (var passage : passages.subList(0, Math.min(MOST_PLACES, passages.size()))) {
            if (!places.isEmpty()) {
                places.add(new Remark.Place(null, passage.core()));
            }
            places.add(new Remark.Place(other, passage.otherCore()));
        }
        return Remark.at(passages.getFirst().core(), "shared")
                .about(other.file())
                .with("file", other.file())
                .measuring("percent", found.here().percent())
                .measuring("words", found.here().shared())
                .measuring("passages", passages.size())
                .measuring("limit", percent)
                .relatedToPlaces(places);
    }

    /// A paper that is no part of the dossier, read as those of the dossier are.
    static ReviewedText read(InputDocument paper, String kind) {
        var document = paper.document();
        return ReviewedText.of(
                new ReviewedDocument(
                        document,
                        kind,
                        paper.kind() != null,
                        SectionFinder.find(document),
                        Words.count(document.text())));
    }

    /// Remarks on one paper against papers of its kind from elsewhere.
    static List<Remark> againstOthers(
            ReviewedText paper, Context context, Relation relation, SharedWording wording) {
        String kind = paper.document().kind();
        var limit = wording.limits.of(kind);
        if (limit.isEmpty()) {
            return List.of();
        }
        return context.others(relation).stream()
                .map(Context.OtherPaper::paper)
                .filter(other -> kind.equals(other.kind()))
                .map(other -> wording.remark(paper, read(other, kind), limit.getAsInt()))
                .flatMap(Optional::stream)
                .toList();
    }
}
