package vn.daihoi.steering.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.organization.CampaignUnit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Groups of a unit and what was changed about them.
@Service
public class ReadGroups {

    private static final int CHANGES = 30;

    private final SetupStore setups;
    private final ChangeStore changes;

    ReadGroups(SetupStore setups, ChangeStore changes) {
        this.setups = setups;
        this.changes = changes;
    }

    public Setup setup(CampaignUnit unit) {
        return setups.of(unit);
    }

    /// Newest first, the last ones only.
    public List<Change> changes(CampaignUnit unit) {
        return changes.newest(unit, CHANGES);
    }

    /// Names of the groups that look after units, by key of the unit, whoever set them up.
    public Map<UUID, String> charges(CampaignUnit unit, Collection<UUID> units) {
        return setups.charges(unit, units);
    }
}
