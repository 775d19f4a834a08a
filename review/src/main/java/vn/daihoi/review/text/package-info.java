/// A document as text with its shape: blocks with offsets, what the file hides, how many pages and
/// how we know.
@NullMarked
package vn.daihoi.review.text;

import org.jspecify.annotations.NullMarked;
