/// What the passages of a paper speak of: results, shortcomings, causes, lessons, aims, targets,
/// tasks, solutions; told by headings and, where these do not tell, by the words themselves.
@NullMarked
package vn.daihoi.review.passages;

import org.jspecify.annotations.NullMarked;
