package vn.daihoi.timetable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.Map;

/// Congresses as published, for other modules to tell.
public interface PublishedCongresses {

    /// Units without a published timetable above them are absent.
    Map<UnitId, PublishedCongress> of(CampaignId campaign, Collection<UnitId> units);
}
