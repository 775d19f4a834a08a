package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// Both sides have agreed to what a unit handed in.
///
/// @param on day of the later paper
public record DossierApproved(
        CampaignId campaign, UnitId unit, SubmissionId submission, LocalDate on) {}
