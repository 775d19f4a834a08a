/// Findings back into the officer's own file: a copy of a Word, OpenDocument or PDF file with a
/// note at each place, everything else as it was.
///
/// Start at [vn.daihoi.review.annotate.AnnotatedCopy].
@NullMarked
package vn.daihoi.review.annotate;

import org.jspecify.annotations.NullMarked;
