package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.util.UUID;

/// A secret address of a calendar, without the secret itself.
///
/// @param unit the one unit; null: all that concerns the person
/// @param language `vi` or `en`
/// @param usedAt last use, to the minute; null while never used
public record CalendarLink(
        UUID id,
        PersonId person,
        @Nullable Place unit,
        String language,
        Instant madeAt,
        @Nullable Instant usedAt) {

    /// A unit in a campaign.
    public record Place(CampaignId campaign, UnitId unit) {}
}
