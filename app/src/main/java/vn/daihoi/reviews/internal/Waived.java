package vn.daihoi.reviews.internal;

import java.time.Instant;
import java.util.UUID;

/// Someone's decision that a finding may stay, with all later versions.
///
/// @param by name of who decided
public record Waived(UUID id, String fingerprint, String reason, String by, Instant at) {}
