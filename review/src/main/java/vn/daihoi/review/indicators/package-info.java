/// What the figures of a paper say together: shares and their wholes, parts and their totals,
/// tables, statements about one thing. Facts only; rules judge them.
@NullMarked
package vn.daihoi.review.indicators;

import org.jspecify.annotations.NullMarked;
