package vn.daihoi.dossiers;

import java.util.UUID;

/// One handing in of a unit's dossier.
public record SubmissionId(UUID value) {}
