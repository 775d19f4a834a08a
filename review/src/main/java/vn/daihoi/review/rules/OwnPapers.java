package vn.daihoi.review.rules;

import vn.daihoi.review.Context;

import java.util.List;
import java.util.Set;

/// Asks only papers of the profile's own organisation: a limit or a part that its guidance demands
/// is no fault in the report of a Party committee or of a union, which have guidance of their own.
/// Papers of no congress at all, such as the resolution of an assembly, are passed over. Whoever
/// names the unit or its level has said whose form holds.
///
/// @param kinds of papers that each body writes for its own congress
record OwnPapers(Check check, Set<String> kinds) implements Check {

    /// Characters of head, title and what a paper rests on.
    private static final int OPENING = 3_000;

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        if (kinds.contains(text.document().kind()) && isOfNoCongress(text)) {
            return List.of();
        }
        return isElsewhere(text, context) ? check.leave(text) : check.review(text, context);
    }

    /// A resolution whose title and first lines speak of no congress, unless somebody said that it
    /// is one of a congress.
    private static boolean isOfNoCongress(ReviewedText text) {
        var opening = text.folded().substring(0, Math.min(OPENING, text.folded().length()));
        return !text.document().kindGiven()
                && Letterhead.isOfNoCongress(text.outline().form().titleText(), opening);
    }

    private boolean isElsewhere(ReviewedText text, Context context) {
        return context.unit() == null
                && context.level() == null
                && kinds.contains(text.document().kind())
                && Letterhead.of(text).isOfAnotherBody(text.outline().form().titleText());
    }
}
