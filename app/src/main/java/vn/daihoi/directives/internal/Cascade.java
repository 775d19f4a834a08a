package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// One act of handing a paper down.
///
/// @param unit from whose branch the addressees are
/// @param levels whose units all get it
/// @param units that get it besides
/// @param done null until the job has done it
/// @param recipients units that got it by this act; 0 until done
public record Cascade(
        UUID id,
        DirectiveId paper,
        CampaignId campaign,
        UnitId unit,
        Set<String> levels,
        Set<UnitId> units,
        @Nullable LocalDate acknowledgeBy,
        String askedBy,
        Instant askedAt,
        @Nullable Instant done,
        int recipients,
        int withoutAccount,
        List<Ended> ended) {

    public Cascade {
        levels = Set.copyOf(levels);
        units = Set.copyOf(units);
        ended = List.copyOf(ended);
    }

    /// An addressee that had ended.
    ///
    /// @param into names of the units that got the paper in its place; empty when there are none
    public record Ended(UnitId unit, String name, String into) {}
}
