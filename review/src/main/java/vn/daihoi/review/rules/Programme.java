package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.passages.Passage;

import java.util.List;
import java.util.regex.Pattern;

/// A programme that the paper must have and has not, or not among what is to be done.
///
/// @param programme how it is known
/// @param near how an attempt at it is known that leaves out pillars
record Programme(PaperForms forms, ProgrammeText programme, Pattern near) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Programme(
                forms, ProgrammeText.read(parameters), Patterns.one(parameters.required("near")));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        if (!programme.isDue(text, context)) {
            return List.of();
        }
        var passages = text.passageKinds(forms).all();
        var areas = programme.areas(text, passages);
        if (areas.stream().anyMatch(ProgrammeText.Area::isAhead)) {
            return List.of();
        }
        if (!areas.isEmpty()) {
            return List.of(Remark.at(areas.getFirst().named(), "past").about("programme"));
        }
        return passages.stream()
                .filter(passage -> ProgrammeText.found(near, text, passage.span()))
                .findFirst()
                .map(passage -> List.of(partial(text, passage)))
                .orElseGet(
                        () -> List.of(Remark.at(text.titlePlace(), "absent").about("programme")));
    }

    private Remark partial(ReviewedText text, Passage passage) {
        List<Bilingual> missing =
                programme.missing(text, List.of(passage)).stream()
                        .map(ProgrammeText.Pillar::name)
                        .toList();
        return Remark.at(passage.span(), "partial")
                .at(Level.WARNING)
                .about("programme")
                .with("pillars", missing);
    }
}
