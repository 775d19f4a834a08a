package vn.daihoi.slates.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.CongressConditions;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A congress needs a slate that the unit has settled on.
@Component
class SlateCondition implements CongressConditions {

    private final SlateStore slates;

    SlateCondition(SlateStore slates) {
        this.slates = slates;
    }

    @Override
    public Map<UnitId, List<Condition>> of(
            Campaign campaign, List<CampaignUnit> units, Texts texts) {
        var adopted =
                slates
                        .adopted(campaign.id(), units.stream().map(CampaignUnit::id).toList())
                        .stream()
                        .map(SlateStore.Adopted::unit)
                        .collect(Collectors.toSet());
        return units.stream()
                .collect(
                        Collectors.toMap(
                                CampaignUnit::id,
                                unit ->
                                        List.of(
                                                condition(
                                                        campaign,
                                                        unit,
                                                        adopted.contains(unit.id()),
                                                        texts))));
    }

    private static Condition condition(
            Campaign campaign, CampaignUnit unit, boolean adopted, Texts texts) {
        return new Condition(
                adopted,
                texts.text(adopted ? "slates.condition" : "slates.condition.missing"),
                "/c/%s/u/%s/personnel/slates".formatted(campaign.code(), unit.code()));
    }
}
