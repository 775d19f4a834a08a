package vn.daihoi.personnel;

import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// The people of a unit, for those who build slates of them.
public interface Candidates {

    /// All who were not removed, by given name as Vietnamese lists are sorted.
    List<Candidate> of(CampaignUnit unit);
}
