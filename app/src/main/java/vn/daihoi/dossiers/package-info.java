/// The documents of a unit's congress: versions that are never overwritten, who has read them, what
/// changed between two of them.
///
/// Publishes [DocumentUploaded]. Listens to nothing. Asks [VersionFindings], [SharedWords] and
/// [DueDays] what other modules know. Owns the schema `dossiers`.
@ApplicationModule(displayName = "Dossiers")
@NullMarked
package vn.daihoi.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
