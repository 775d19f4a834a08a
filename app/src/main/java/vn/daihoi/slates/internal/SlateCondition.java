package vn.daihoi.slates.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.CongressConditions;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;

import java.util.List;

/// A congress needs a slate that the unit has settled on.
@Component
class SlateCondition implements CongressConditions {

    private final SlateStore slates;
    private final Campaigns campaigns;

    SlateCondition(SlateStore slates, Campaigns campaigns) {
        this.slates = slates;
        this.campaigns = campaigns;
    }

    @Override
    public List<Condition> of(CampaignUnit unit, Texts texts) {
        boolean adopted = slates.all(unit).stream().anyMatch(Slate::isAdopted);
        return List.of(
                new Condition(
                        adopted,
                        texts.text(adopted ? "slates.condition" : "slates.condition.missing"),
                        "/c/%s/u/%s/personnel/slates"
                                .formatted(campaigns.get(unit.campaign()).code(), unit.code())));
    }
}
