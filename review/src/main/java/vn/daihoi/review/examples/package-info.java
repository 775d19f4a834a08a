/// Papers written by hand, for the examples that every rule carries and for tests.
@NullMarked
package vn.daihoi.review.examples;

import org.jspecify.annotations.NullMarked;
