package vn.daihoi.lessons.web;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.UUID;

/// Where the pages of this module stand.
final class LessonAddresses {

    private LessonAddresses() {}

    static String list(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/lessons".formatted(campaign.code(), unit.code());
    }

    static String card(Campaign campaign, CampaignUnit unit, UUID lesson) {
        return list(campaign, unit) + "/" + lesson;
    }

    static String own(Campaign campaign, CampaignUnit unit) {
        return list(campaign, unit) + "/own";
    }
}
