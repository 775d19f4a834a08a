/// The review of documents: runs of the review library over each version, their findings, and
/// decisions that a finding may stay.
///
/// Publishes [ReviewFinished]. Listens to [vn.daihoi.dossiers.DocumentUploaded]. Asks
/// [PapersToCompare] what other modules know. Owns the schema `reviews`.
@ApplicationModule(displayName = "Reviews")
@NullMarked
package vn.daihoi.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
