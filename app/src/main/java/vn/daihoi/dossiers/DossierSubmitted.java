package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// A unit has handed in its dossier to both sides.
///
/// @param number 1 for the first time
public record DossierSubmitted(
        CampaignId campaign, UnitId unit, SubmissionId submission, int number, LocalDate on) {}
