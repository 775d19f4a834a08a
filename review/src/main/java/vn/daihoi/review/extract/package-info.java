/// Files as documents: reads Word, OpenDocument, PDF and plain text into one model, and refuses
/// what cannot be read by a reason that a person can act on.
///
/// Start at [vn.daihoi.review.extract.Extraction]. Nothing is written to disk and nothing is
/// fetched.
@NullMarked
package vn.daihoi.review.extract;

import org.jspecify.annotations.NullMarked;
