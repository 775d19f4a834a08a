package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// An address that is told what happens in a unit and below it.
///
/// @param on whether it is told at present
/// @param gaveUpAt when it was switched off after many tries in vain; null where a person did, and
///   while it is on
public record Webhook(
        UUID id,
        String address,
        Set<HookEvent> events,
        String madeBy,
        Instant madeAt,
        boolean on,
        @Nullable Instant gaveUpAt) {}
