package vn.daihoi.meetings;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;

/// Somebody of a unit was present at a training.
///
/// @param on day of the training, at the organisation's seat
public record TrainingAttended(
        CampaignId campaign, UnitId unit, MeetingId training, LocalDate on) {}
