package vn.daihoi.organization;

/// Copies the tree of a day into a campaign of its own.
public interface OpenCampaign {

    /// Residential areas are copied with their wards. Publishes [CampaignOpened].
    Outcome open(NewCampaign wish);

    sealed interface Outcome {

        record Opened(Campaign campaign, int units) implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    enum Refusal {
        /// another campaign has this code
        CODE_TAKEN,
        /// the unit did not live on the day of the tree
        ROOT_NOT_LIVING,
        /// the tree has a level that the profile does not know, for instance districts after their
        /// removal
        LEVEL_NOT_IN_PROFILE
    }
}
