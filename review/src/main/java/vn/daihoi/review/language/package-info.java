/// What Vietnamese official texts say in fixed forms: dates, terms, ordinals, numbers of papers,
/// names; where sentences end; what figures mean. Everything is found with its place; nothing is
/// judged here.
@NullMarked
package vn.daihoi.review.language;

import org.jspecify.annotations.NullMarked;
