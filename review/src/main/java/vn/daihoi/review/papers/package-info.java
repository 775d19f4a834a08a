/// Official papers as a registry sees them: their number, what their head says, what they demand.
@NullMarked
package vn.daihoi.review.papers;

import org.jspecify.annotations.NullMarked;
