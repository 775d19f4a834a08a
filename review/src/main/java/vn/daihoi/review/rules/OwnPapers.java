package vn.daihoi.review.rules;

import vn.daihoi.review.Context;

import java.util.List;
import java.util.Set;

/// Asks only papers of the profile's own organisation: a limit or a part that its guidance demands
/// is no fault in the report of a Party committee or of a union, which have guidance of their own.
/// Whoever names the unit or its level has said whose form holds.
///
/// @param kinds of papers that each body writes for its own congress
record OwnPapers(Check check, Set<String> kinds) implements Check {

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        return isElsewhere(text, context) ? check.leave(text) : check.review(text, context);
    }

    private boolean isElsewhere(ReviewedText text, Context context) {
        return context.unit() == null
                && context.level() == null
                && kinds.contains(text.document().kind())
                && Letterhead.of(text).isOfAnotherBody(text.outline().form().titleText());
    }
}
