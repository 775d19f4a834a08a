package vn.daihoi.review.rules;

import vn.daihoi.profile.Mark;
import vn.daihoi.profile.Part;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.passages.PassageKind;
import vn.daihoi.review.words.Folded;

import java.util.List;

/// A part that the form of the paper demands and that is not there, neither as a heading nor as a
/// paragraph that opens it. A part that no source demands yet is a warning only, and none when the
/// text speaks of it anywhere.
///
/// @param forms parts of each kind
/// @param leads words that may stand before a part's own words at the start of a paragraph
record RequiredParts(PaperForms forms, List<String> leads) implements Check {

    private static final int MENTIONS_SHOWN = 3;

    static Check read(YamlMap parameters, PaperForms forms) {
        var leads = parameters.required("lead-words").list(YamlNode::text);
        return new RequiredParts(forms, leads.stream().map(Folded::of).toList());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var missing = missing(text);
        if (missing.isEmpty()) {
            return List.of();
        }
        return text.outline().sections().isEmpty()
                ? List.of(undecided(text, missing))
                : missing.stream().map(part -> missing(text, part)).toList();
    }

    @Override
    public List<Remark> leave(ReviewedText text) {
        return List.of(Remark.at(text.titlePlace(), "elsewhere").at(Level.NOTE));
    }

    private List<Part> missing(ReviewedText text) {
        var finder = text.parts();
        return forms.partsOf(text.document().kind()).stream()
                .filter(part -> finder.headings(part).isEmpty())
                .filter(part -> finder.openings(part, leads).isEmpty())
                .filter(part -> !isAnnounced(text, part))
                .filter(part -> isDemanded(part) || finder.mentions(part).isEmpty())
                .toList();
    }

    private static boolean isDemanded(Part part) {
        return part.basis().mark() != Mark.UNVERIFIED;
    }

    /// In other words than those of the form.
    private boolean isAnnounced(ReviewedText text, Part part) {
        return PassageKind.ofPart(part.id())
                .filter(kind -> text.passageKinds(forms).announces(kind))
                .isPresent();
    }

    private static Remark undecided(ReviewedText text, List<Part> missing) {
        List<Bilingual> names =
                missing.stream().map(part -> PaperForms.bilingual(part.name())).toList();
        return Remark.at(text.titlePlace(), "undecided").at(Level.NOTE).with("parts", names);
    }

    private static Remark missing(ReviewedText text, Part part) {
        var mentions = text.parts().mentions(part);
        var remark =
                Remark.at(text.titlePlace(), mentions.isEmpty() ? "missing" : "mentioned")
                        .about(part.id())
                        .with("part", PaperForms.bilingual(part.name()))
                        .with("source", part.basis().source())
                        .relatedTo(mentions.stream().limit(MENTIONS_SHOWN).toList());
        return isDemanded(part) ? remark : remark.at(Level.WARNING);
    }
}
