package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;

import java.util.List;
import java.util.Set;

/// To whom a paper goes, and that a copy is kept. A paper without any tail is told by the rule of
/// the signature.
///
/// @param required kinds of papers that must name recipients
record FormRecipients(Set<String> required) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormRecipients(Letterhead.requiredIn(parameters));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var paper = Letterhead.of(text);
        if (paper.form() == Form.UNKNOWN || paper.tail().isEmpty()) {
            return List.of();
        }
        var recipients = paper.tail("recipients");
        if (recipients.isEmpty()) {
            var place = paper.signing().orElse(paper.tail().getFirst()).span();
            return required.contains(text.document().kind())
                    ? List.of(Remark.at(place, "missing").about("missing"))
                    : List.of();
        }
        return paper.tail("file-copy").isPresent()
                ? List.of()
                : List.of(Remark.at(recipients.get().span(), "fileMissing").about("file"));
    }
}
