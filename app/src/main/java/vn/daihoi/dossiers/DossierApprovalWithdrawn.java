package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// It was recorded by mistake that both sides had agreed: they have not.
public record DossierApprovalWithdrawn(CampaignId campaign, UnitId unit, SubmissionId submission) {}
