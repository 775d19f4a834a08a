package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.passages.Passage;
import vn.daihoi.review.words.Folded;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Targets of last term's action programme: the report must tell what became of each, with a
/// figure.
///
/// @param resultHeadings headings under which even targets are told with their results
/// @param forms of papers
record LastTermTargets(List<Pattern> resultHeadings, PaperForms forms) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new LastTermTargets(Patterns.of(parameters.required("result-headings")), forms);
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        if (context.lastTermTargets().isEmpty()) {
            return List.of(Remark.at(text.titlePlace(), "unknown").at(Level.NOTE));
        }
        var search = new TargetSearch(text, forms);
        return context.lastTermTargets().stream()
                .filter(TargetSearch::canBeKnown)
                .flatMap(target -> judged(text, search, target).stream())
                .toList();
    }

    private Optional<Remark> judged(ReviewedText text, TargetSearch search, Context.Target target) {
        var results =
                search.places(target).stream()
                        .filter(place -> looksBack(place.passage()))
                        .filter(place -> !place.torn() || !place.figures().isEmpty())
                        .toList();
        if (results.isEmpty()) {
            return Optional.of(told(Remark.at(text.titlePlace(), "unanswered"), target));
        }
        return results.stream().anyMatch(place -> !place.figures().isEmpty())
                ? Optional.empty()
                : Optional.of(told(Remark.at(results.getFirst().span(), "withoutFigure"), target));
    }

    private boolean looksBack(Passage passage) {
        var section = passage.section();
        return !passage.kind().looksAhead()
                || section != null && isOfResults(Folded.of(section.title()));
    }

    private boolean isOfResults(String title) {
        return resultHeadings.stream().anyMatch(each -> each.matcher(title).find());
    }

    private static Remark told(Remark remark, Context.Target target) {
        return remark.about(target.subject())
                .with("subject", target.subject())
                .with("value", target.value());
    }
}
