package vn.daihoi.reviews;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.rules.Rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Which units a review rule catches: as it would be set, and as the newest reviews tell.
public interface RuleTrials {

    /// Rules whose values may be set, in the order of the profile.
    List<Rule> settable(Campaign campaign);

    /// Reviews the newest papers of the unit by the rule as the lesson would set it. Nothing of it
    /// is kept. Takes about a second for each paper.
    Caught tried(Campaign campaign, CampaignUnit unit, LessonRule rule);

    /// As the newest finished reviews of the units' newest papers tell, without findings that were
    /// waived. Units without one are told as not checked, so are those whose papers wait to be
    /// reviewed by what holds now.
    Map<UnitId, Caught> now(
            CampaignId campaign, Collection<CampaignUnit> units, Collection<String> rules);
}
