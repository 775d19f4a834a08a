package vn.daihoi.steering.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something that was changed about the groups of a unit.
///
/// @param key message key of the text that tells it
/// @param arguments what fills the text
/// @param by name of who did it
/// @param undoneBy name of who took it back; null while it holds
public record Change(
        UUID id,
        String key,
        List<String> arguments,
        String by,
        Instant at,
        @Nullable String undoneBy) {}
