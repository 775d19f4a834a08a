package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// One side has returned what a unit handed in.
public record DossierReturned(
        CampaignId campaign, UnitId unit, SubmissionId submission, Side side, LocalDate on) {}
