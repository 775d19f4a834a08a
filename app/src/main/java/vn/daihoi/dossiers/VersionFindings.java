package vn.daihoi.dossiers;

import java.util.Collection;
import java.util.Map;

/// Answered by whoever reviews documents: how many findings stand in a version.
public interface VersionFindings {

    /// Versions that were never reviewed are absent.
    Map<VersionId, Counts> of(Collection<VersionId> versions);

    /// Findings that stand, by level; waived ones are not counted.
    ///
    /// @param finished false while the review is under way
    record Counts(boolean finished, int errors, int warnings, int notes) {}
}
