package vn.daihoi.steering.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.UnitGroup;
import vn.daihoi.plans.UnitGroups;
import vn.daihoi.steering.WorkingGroups;

import java.util.List;

/// Lets the matrix be narrowed to the units of a working group.
@Component
class GroupsForMatrix implements UnitGroups {

    private final WorkingGroups groups;

    GroupsForMatrix(WorkingGroups groups) {
        this.groups = groups;
    }

    @Override
    public List<UnitGroup> of(CampaignId campaign) {
        return groups.of(campaign).stream()
                .map(group ->
                        new UnitGroup(group.id().value().toString(), group.name(), group.units()))
                .toList();
    }
}
