package vn.daihoi.plans;

import vn.daihoi.organization.CampaignId;

import java.util.List;

/// Groups by which the matrix can be narrowed. Modules above give theirs.
public interface UnitGroups {

    List<UnitGroup> of(CampaignId campaign);
}
