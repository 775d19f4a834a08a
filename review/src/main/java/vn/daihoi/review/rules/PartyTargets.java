package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.language.Quantity;

import java.util.List;
import java.util.Optional;

/// Targets of the same-level Party congress resolution: each must stand in the paper again, with
/// its value.
///
/// @param forms of papers
record PartyTargets(PaperForms forms) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new PartyTargets(forms);
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        if (context.partyTargets().isEmpty()) {
            return List.of(Remark.at(text.titlePlace(), "unknown").at(Level.NOTE));
        }
        var search = new TargetSearch(text, forms);
        return context.partyTargets().stream()
                .filter(TargetSearch::canBeKnown)
                .flatMap(target -> judged(text, search, target).stream())
                .toList();
    }

    private static Optional<Remark> judged(
            ReviewedText text, TargetSearch search, Context.Target target) {
        var places = search.places(target);
        if (places.isEmpty()) {
            return Optional.of(told(Remark.at(text.titlePlace(), "missing"), target));
        }
        var wanted = TargetSearch.figures(target);
        if (wanted.size() != 1) {
            return Optional.empty();
        }
        var alike =
                places.stream().flatMap(place -> place.alike(wanted.getFirst()).stream()).toList();
        if (alike.isEmpty()) {
            return Optional.of(told(Remark.at(places.getFirst().span(), "withoutFigure"), target));
        }
        return alike.stream().anyMatch(figure -> agrees(figure, wanted.getFirst()))
                ? Optional.empty()
                : otherValue(text, places, target, wanted.getFirst());
    }

    private static Remark told(Remark remark, Context.Target target) {
        return remark.about(target.subject())
                .with("subject", target.subject())
                .with("value", target.value());
    }

    private static boolean agrees(Quantity figure, Quantity wanted) {
        var upper = figure.upper();
        return figure.agreesWith(wanted) || upper != null && upper.compareTo(wanted.value()) == 0;
    }

    /// Only where the paper looks ahead, speaks of this target in all its words, and gives one
    /// figure of the kind.
    private static Optional<Remark> otherValue(
            ReviewedText text,
            List<TargetSearch.Place> places,
            Context.Target target,
            Quantity wanted) {
        return places.stream()
                .filter(place -> TargetSearch.isWhole(target, place))
                .filter(place -> !place.torn() && !place.passage().kind().looksBack())
                .map(place -> place.alike(wanted))
                .filter(figures -> figures.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .map(figure ->
                        told(Remark.at(figure.span(), "otherValue"), target)
                                .with("other", figure.span().of(text.text())));
    }
}
