package vn.daihoi.review.rules;

import vn.daihoi.review.Context;

import java.util.List;

/// Looks for one kind of fault in one paper.
@FunctionalInterface
interface Check {

    /// @return every fault found; when it cannot decide, a remark at note level that says why
    List<Remark> review(ReviewedText text, Context context);
}
