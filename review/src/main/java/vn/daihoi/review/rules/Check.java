package vn.daihoi.review.rules;

import vn.daihoi.review.Context;

import java.util.List;

/// Looks for one kind of fault in one paper.
@FunctionalInterface
interface Check {

    /// @return every fault found; when it cannot decide, a remark at note level that says why
    List<Remark> review(ReviewedText text, Context context);

    /// What is said instead of judging a paper of another body by a form that is not its own.
    default List<Remark> leave(ReviewedText text) {
        return List.of();
    }
}
