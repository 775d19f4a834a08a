/// Findings and rules written out: for a terminal, for other programs, for a browser.
@NullMarked
package vn.daihoi.review.report;

import org.jspecify.annotations.NullMarked;
