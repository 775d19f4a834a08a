package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Context.Relation;
import vn.daihoi.review.Level;

import java.util.List;

/// A paper that shares more with another unit's paper of its kind than chance and common wording
/// explain.
///
/// @param limits by the kind of both papers
record NeighbourOverlap(ShareLimits limits) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new NeighbourOverlap(ShareLimits.read(parameters));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        return context.others() == null
                ? List.of(Remark.at(text.titlePlace(), "unknown").at(Level.NOTE))
                : SharedWording.againstOthers(
                        text, context, Relation.NEIGHBOUR, SharedWording.of(context, limits));
    }
}
