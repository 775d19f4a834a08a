package vn.daihoi.pilot.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.util.UUID;

/// A congress that is held as a pilot.
///
/// @param upper whose board chose it
/// @param unit that holds it
/// @param withdrawnAt since when it is no pilot any more; null while it is
/// @param scoredUntil since when observers change nothing; null while they may
/// @param closedAt since when the debriefing is signed off; null before
public record Pilot(
        UUID id,
        CampaignId campaign,
        UnitId upper,
        UnitId unit,
        String markedBy,
        Instant markedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant scoredUntil,
        String scoredUntilBy,
        @Nullable Instant closedAt,
        String closedBy) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isScored() {
        return scoredUntil != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
