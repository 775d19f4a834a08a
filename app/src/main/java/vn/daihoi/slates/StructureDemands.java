package vn.daihoi.slates;

import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// Answered by the module that keeps lessons: the rules that they set for a unit's Committee.
public interface StructureDemands {

    List<StructureDemand> of(CampaignUnit unit);
}
