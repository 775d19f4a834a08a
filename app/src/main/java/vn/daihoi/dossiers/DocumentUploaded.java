package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;

/// A document has a new version, uploaded or restored. Published inside the transaction that stores
/// it.
public record DocumentUploaded(
        CampaignId campaign,
        UnitId unit,
        DocumentKey key,
        DocumentId documentId,
        VersionId versionId,
        Instant at) {

    /// Public id of the kind, such as `bao-cao-chinh-tri`.
    public String kind() {
        return key.kind();
    }
}
