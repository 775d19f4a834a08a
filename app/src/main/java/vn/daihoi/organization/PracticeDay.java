package vn.daihoi.organization;

import java.time.LocalDate;

/// Plays the days of a practice campaign.
public interface PracticeDay {

    /// Publishes [CampaignDayMoved] within the same transaction.
    ///
    /// @param days 1 or more; time does not run backwards
    /// @return the new day
    /// @throws IllegalStateException if the campaign is a real one
    LocalDate move(CampaignId campaign, int days);
}
