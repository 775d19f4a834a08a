/// What documents share with each other: passages found by the review library, kept for each pair
/// of documents, with what their officers decided on them.
///
/// Publishes nothing. Listens to [vn.daihoi.dossiers.DocumentUploaded]. Answers
/// [vn.daihoi.dossiers.SharedWords] and [vn.daihoi.reviews.PapersToCompare]. Owns the schema
/// `overlap`.
@ApplicationModule(displayName = "Overlap")
@NullMarked
package vn.daihoi.overlap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
