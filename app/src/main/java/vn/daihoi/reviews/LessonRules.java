package vn.daihoi.reviews;

import vn.daihoi.organization.CampaignId;

import java.util.List;

/// Answered by the module that keeps lessons: the rules that they set for the units of a campaign.
/// They hold before what any unit decided.
public interface LessonRules {

    List<LessonRule> of(CampaignId campaign);
}
