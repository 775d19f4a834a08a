package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.review.rules.RuleChange;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.reviews.RuleValues;

import java.util.OptionalInt;

@Component
class StoredRuleValues implements RuleValues {

    private final Reviewers reviewers;
    private final OwnRules ownRules;
    private final Campaigns campaigns;

    StoredRuleValues(Reviewers reviewers, OwnRules ownRules, Campaigns campaigns) {
        this.reviewers = reviewers;
        this.ownRules = ownRules;
        this.campaigns = campaigns;
    }

    @Override
    public OptionalInt number(CampaignUnit unit, String rule, String key) {
        RuleChange own = ownRules.of(unit.campaign()).of(unit).of(rule);
        RuleSet rules = reviewers.of(campaigns.get(unit.campaign()).profile()).rules();
        return rules.rule(rule).filter(_ -> !own.isOff()).stream()
                .flatMap(each -> each.settings().stream())
                .filter(setting -> setting.key().equals(key) && setting.isNumber())
                .map(setting -> {
                    var set = own.values().get(key);
                    return set == null ? setting.value() : set.value();
                })
                .mapToInt(value -> Integer.parseInt(value.getFirst()))
                .findFirst();
    }
}
