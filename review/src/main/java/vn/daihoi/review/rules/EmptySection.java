package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.sections.Section;

import java.util.List;

/// A heading with nothing under it: no sentence, no table, no narrower heading.
record EmptySection() implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new EmptySection();
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        return text.sections().stream()
                .filter(section -> isEmpty(text.text(), section))
                .map(section ->
                        Remark.at(section.heading(), "empty")
                                .with("section", SectionSize.name(section)))
                .toList();
    }

    private static boolean isEmpty(String text, Section section) {
        return section.children().isEmpty()
                && text.substring(section.heading().end(), section.end())
                        .chars()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
