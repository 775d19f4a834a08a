package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// One change of a slate.
///
/// @param revision that it made
/// @param key message key of the text that tells it
/// @param arguments what fills the text
/// @param undoneBy null while it holds
public record SlateChange(
        int revision,
        String key,
        List<String> arguments,
        String by,
        Instant at,
        @Nullable String undoneBy) {}
