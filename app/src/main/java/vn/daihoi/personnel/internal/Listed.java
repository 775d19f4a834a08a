package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A person as stored.
///
/// @param version grows with each change
/// @param sensitive null when it was not asked for
/// @param changedBy name of who changed it last
public record Listed(
        UUID id,
        int version,
        Details details,
        @Nullable Sensitive sensitive,
        String changedBy,
        Instant changedAt) {}
