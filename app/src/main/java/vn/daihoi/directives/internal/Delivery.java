package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.time.LocalDate;

/// A paper at one unit that it was handed down to.
///
/// @param acknowledgeBy last day; null when none was set
/// @param hasAccount whether somebody could sign in for the unit when it was handed down
/// @param openedBy name; null until somebody of the unit has opened it
/// @param acknowledgedBy name; null until then
public record Delivery(
        DirectiveId paper,
        UnitId unit,
        String level,
        @Nullable LocalDate acknowledgeBy,
        boolean hasAccount,
        Instant deliveredAt,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {}
