package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Unit;
import vn.daihoi.review.passages.Passage;
import vn.daihoi.review.passages.PassageKind;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The programme stands there without targets that can be measured: a value with its unit, and the
/// period in which it is to be reached.
///
/// @param periods patterns that tell when
/// @param indicators what targets of the programme are about; such targets count wherever they
///   stand
record ProgrammeTargets(
        PaperForms forms, ProgrammeText programme, List<Pattern> periods, Pattern indicators)
        implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new ProgrammeTargets(
                forms,
                ProgrammeText.read(parameters),
                Patterns.of(parameters.required("periods")),
                Patterns.one(parameters.required("indicators")));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        if (!programme.isDue(text, context)) {
            return List.of();
        }
        var passages = text.passageKinds(forms).all();
        var areas =
                programme.areas(text, passages).stream()
                        .filter(ProgrammeText.Area::isAhead)
                        .toList();
        if (areas.isEmpty()) {
            return List.of();
        }
        var targets = new ArrayList<Passage>();
        areas.forEach(area -> addMeasured(targets, text, area.passages()));
        addMeasured(targets, text, elsewhere(text, passages));
        var place = areas.getFirst().named();
        if (targets.isEmpty()) {
            return List.of(Remark.at(place, "noFigures").about("targets"));
        }
        return targets.stream().anyMatch(target -> hasPeriod(text, target))
                ? List.of()
                : List.of(
                        Remark.at(place, "noPeriod")
                                .at(Level.WARNING)
                                .about("targets")
                                .relatedTo(targets.stream().map(Passage::span).toList()));
    }

    private List<Passage> elsewhere(ReviewedText text, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == PassageKind.TARGET && !passage.heading())
                .filter(passage -> ProgrammeText.found(indicators, text, passage.span()))
                .toList();
    }

    private static void addMeasured(
            List<Passage> targets, ReviewedText text, List<Passage> passages) {
        passages.stream()
                .filter(passage -> !passage.heading())
                .filter(passage ->
                        text.quantitiesIn(passage.span()).stream()
                                .anyMatch(ProgrammeTargets::isMeasured))
                .forEach(targets::add);
    }

    private static boolean isMeasured(Quantity quantity) {
        return quantity.unit().kind() != Unit.Kind.DURATION;
    }

    /// In the target itself, or in the heading or the lead-in above it.
    private boolean hasPeriod(ReviewedText text, Passage target) {
        var section = target.section();
        int from = section == null ? target.span().start() : section.heading().start();
        var around = new Span(from, target.span().end());
        return periods.stream().anyMatch(period -> ProgrammeText.found(period, text, around));
    }
}
