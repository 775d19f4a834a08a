package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.slates.SlateId;

import java.time.Instant;

/// A slate as it stands.
///
/// @param revision counts changes, from 1
/// @param adoptedBy who settled that this one is submitted; null when it is not
public record Slate(
        SlateId id,
        CampaignId campaign,
        UnitId unit,
        String name,
        SlateState state,
        int revision,
        String changedBy,
        Instant changedAt,
        @Nullable String adoptedBy,
        @Nullable Instant adoptedAt) {

    /// The same slate with other people, not stored.
    public Slate with(SlateState other) {
        return new Slate(
                id, campaign, unit, name, other, revision, changedBy, changedAt, adoptedBy,
                adoptedAt);
    }

    public boolean isAdopted() {
        return adoptedAt != null;
    }
}
