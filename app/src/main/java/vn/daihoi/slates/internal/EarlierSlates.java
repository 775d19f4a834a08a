package vn.daihoi.slates.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;
import vn.daihoi.plans.EarlierEvidence;

import java.util.Collection;
import java.util.List;

/// Says which units have adopted a slate that still stands.
@Component
class EarlierSlates implements EarlierEvidence {

    private final SlateStore slates;

    EarlierSlates(SlateStore slates) {
        this.slates = slates;
    }

    @Override
    public List<Earlier> of(CampaignId campaign, Collection<UnitId> units, Shown shown) {
        return shown instanceof Shown.SlateAdopted ? adopted(campaign, units) : List.of();
    }

    private List<Earlier> adopted(CampaignId campaign, Collection<UnitId> units) {
        return slates.adopted(campaign, units).stream()
                .map(each ->
                        new Earlier(
                                each.unit(),
                                each.slate().value().toString(),
                                Moments.day(each.at())))
                .toList();
    }
}
