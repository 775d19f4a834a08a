package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// A unit took back what it had handed in by mistake, before either side had said anything.
public record DossierSubmissionWithdrawn(
        CampaignId campaign, UnitId unit, SubmissionId submission) {}
