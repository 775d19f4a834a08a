package vn.daihoi.organization;

import java.time.LocalDate;

/// It is another day in a campaign.
public record CampaignDayMoved(CampaignId campaign, LocalDate from, LocalDate to) {}
