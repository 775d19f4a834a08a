package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Context.Relation;
import vn.daihoi.review.Level;
import vn.daihoi.review.comparison.CountedPassage;

import java.util.List;

/// A paper that says what last term's paper of its kind said, with the same figures. A passage
/// whose figures were brought up to date is not meant.
///
/// @param limits by the kind of both papers
record LastTermOverlap(ShareLimits limits) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new LastTermOverlap(ShareLimits.read(parameters));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        return context.others() == null
                ? List.of(Remark.at(text.titlePlace(), "unknown").at(Level.NOTE))
                : SharedWording.againstOthers(
                        text,
                        context,
                        Relation.LAST_TERM,
                        SharedWording.of(context, limits, CountedPassage::sameFigures));
    }
}
