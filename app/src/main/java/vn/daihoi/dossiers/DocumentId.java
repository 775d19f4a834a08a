package vn.daihoi.dossiers;

import java.util.UUID;

/// One document of a unit's congress, with all its versions.
public record DocumentId(UUID value) {}
