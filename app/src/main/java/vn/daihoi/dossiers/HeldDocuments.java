package vn.daihoi.dossiers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What many units have in their dossiers, and since when. Units that have none are absent.
public interface HeldDocuments {

    /// The first document of each unit.
    ///
    /// @param kind of the document; null for any
    List<Held> uploaded(CampaignId campaign, Collection<UnitId> units, @Nullable String kind);

    /// Dossiers that both sides agreed to as they stand.
    List<Held> approved(CampaignId campaign, Collection<UnitId> units);

    /// @param key of the document, or of the submission
    /// @param since real day at the organisation's seat, or the day of the later paper
    record Held(UnitId unit, UUID key, LocalDate since) {}
}
