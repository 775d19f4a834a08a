package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;

/// A document has a new version, uploaded or restored. Published inside the transaction that stores
/// it.
///
/// @param kind public id of the kind, such as `bao-cao-chinh-tri`
public record DocumentUploaded(
        CampaignId campaign,
        UnitId unit,
        String kind,
        DocumentId documentId,
        VersionId versionId,
        Instant at) {}
