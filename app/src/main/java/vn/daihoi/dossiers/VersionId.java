package vn.daihoi.dossiers;

import java.util.UUID;

/// One version of a document.
public record VersionId(UUID value) {}
