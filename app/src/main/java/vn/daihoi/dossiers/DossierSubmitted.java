package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// A unit has handed in its dossier to both sides; or it counts as handed in again, because a side
/// that had returned it did so by mistake.
///
/// @param number 1 for the first time
public record DossierSubmitted(
        CampaignId campaign, UnitId unit, SubmissionId submission, int number, LocalDate on) {}
