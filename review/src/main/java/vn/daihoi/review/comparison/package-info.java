/// What two papers share, counted: the passages of [vn.daihoi.review.overlap] within the bodies of
/// the papers, the wording that belongs to all left out, and the share of each paper.
@NullMarked
package vn.daihoi.review.comparison;

import org.jspecify.annotations.NullMarked;
