package vn.daihoi.meetings;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// Nobody of a unit was present at a training after all.
public record AttendanceTakenBack(CampaignId campaign, UnitId unit, MeetingId training) {}
