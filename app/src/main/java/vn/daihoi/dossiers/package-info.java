/// The documents of a unit's congress: versions that are never overwritten, who has read them, what
/// changed between two of them; and the consent of both sides to all of them together.
///
/// Publishes [DocumentUploaded], [DossierSubmitted], [DossierSubmissionWithdrawn],
/// [DossierApproved], [DossierReturned] and [DossierApprovalWithdrawn]. Listens to nothing. Asks
/// [VersionFindings], [SharedWords], [DueDays] and [CongressConditions] what other modules know.
/// Owns the schema `dossiers`.
@ApplicationModule(displayName = "Dossiers")
@NullMarked
package vn.daihoi.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
