/// Finds the parts of a paper: form (head, title, recipients, signature), headings, numbering.
///
/// Front papers carry no heading styles: a heading is told by number, type and words together.
@NullMarked
package vn.daihoi.review.sections;

import org.jspecify.annotations.NullMarked;
