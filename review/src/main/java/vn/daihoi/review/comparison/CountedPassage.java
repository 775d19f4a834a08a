package vn.daihoi.review.comparison;

import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.text.Span;

/// A passage that two papers share, with what of it counts.
///
/// @param found where and how
/// @param core the longest stretch of it that is nearly word for word the same, in the first paper;
///   the whole passage where there is none
/// @param otherCore the same stretch in the second paper
/// @param words of the first paper that count: those that stand word for word on both sides and are
///   no common wording; 0 for a passage that is shown and never counted
/// @param otherWords the same of the second paper
/// @param common whether most of what is the same is common wording
/// @param sameFigures whether the stretch has figures and all of them stand on both sides
public record CountedPassage(
        SharedPassage found,
        Span core,
        Span otherCore,
        int words,
        int otherWords,
        boolean common,
        boolean sameFigures) {

    /// Whether it is counted at all.
    public boolean counts() {
        return words > 0;
    }
}
