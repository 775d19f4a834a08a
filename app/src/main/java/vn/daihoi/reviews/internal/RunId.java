package vn.daihoi.reviews.internal;

import java.util.UUID;

/// One review of one version.
public record RunId(UUID value) {}
