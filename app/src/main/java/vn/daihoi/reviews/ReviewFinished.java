package vn.daihoi.reviews;

import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// A version was reviewed. The counts are of findings that stand, not of waived ones.
///
/// @param kind public id of the document's kind
public record ReviewFinished(
        CampaignId campaign,
        UnitId unit,
        String kind,
        VersionId versionId,
        int errors,
        int warnings,
        int notes) {}
