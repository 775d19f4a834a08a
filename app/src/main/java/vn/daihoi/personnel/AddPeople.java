package vn.daihoi.personnel;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Map;

/// Adds people who stand on a list that is known to be sound.
public interface AddPeople {

    /// All or none. One entry of the audit log tells how many.
    ///
    /// @param typed one map for each person, with what would be typed into the form: keyed by the
    ///   fields' names such as `name`, `born`, `party-since`; choices by their codes; absent or
    ///   empty where nothing is known
    /// @param by who adds them
    /// @throws IllegalArgumentException naming the first person with faults and what they are
    void add(Campaign campaign, CampaignUnit unit, List<Map<String, String>> typed, Viewer by);
}
