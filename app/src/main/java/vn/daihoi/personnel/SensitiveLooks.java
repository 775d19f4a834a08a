package vn.daihoi.personnel;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

/// Writes down who looked at ethnic group, religion or Party membership of people: one entry for
/// each list or person that was shown.
public interface SensitiveLooks {

    /// @param viewer who looks
    /// @param unit whose people are shown
    /// @param what the kind of thing shown in small letters with dashes, for instance
    ///   `person-list`; with the key of the one thing behind a slash where there is one, for
    ///   instance `person/0192…`; never a name or a value
    void record(Viewer viewer, CampaignUnit unit, String what);
}
