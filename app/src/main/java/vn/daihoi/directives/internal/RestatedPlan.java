package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A unit's own plan to carry a paper out.
///
/// @param changedBy name
/// @param own the unit's own paper; null until it is issued
public record RestatedPlan(
        UUID id,
        DirectiveId paper,
        UnitId unit,
        String changedBy,
        Instant changedAt,
        @Nullable DirectiveId own,
        List<Line> lines) {

    public RestatedPlan {
        lines = List.copyOf(lines);
    }

    public boolean isIssued() {
        return own != null;
    }

    /// One thing that the unit will do.
    ///
    /// @param requirement that it meets; null when the unit added it
    /// @param owner who does it; may be empty
    public record Line(
            UUID id,
            @Nullable UUID requirement,
            String text,
            String owner,
            @Nullable LocalDate due,
            @Nullable Integer figure) {}
}
