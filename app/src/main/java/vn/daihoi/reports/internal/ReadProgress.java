package vn.daihoi.reports.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.Plans;
import vn.daihoi.reports.internal.Progress.Stand;

import java.util.List;

/// Asks how far the units below a unit are. One question for all of them, however many they are.
@Component
public class ReadProgress {

    private final Campaigns campaigns;
    private final Plans plans;

    ReadProgress(Campaigns campaigns, Plans plans) {
        this.campaigns = campaigns;
        this.plans = plans;
    }

    @Transactional
    public Progress below(CampaignUnit upper) {
        var units = campaigns.children(upper);
        var ids = units.stream().map(CampaignUnit::id).toList();
        var own = plans.of(upper.campaign(), ids);
        var below = plans.below(upper.campaign(), ids);
        return new Progress(
                plans.today(upper.campaign()),
                units.stream()
                        .map(unit ->
                                new Stand(
                                        unit,
                                        own.getOrDefault(unit.id(), List.of()),
                                        below.get(unit.id())))
                        .toList());
    }
}
