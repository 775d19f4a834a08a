package vn.daihoi.obstacles.web;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.UUID;

/// Where the pages of this module stand.
final class Addresses {

    private Addresses() {}

    static String list(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/obstacles".formatted(campaign.code(), unit.code());
    }

    static String card(Campaign campaign, CampaignUnit unit, UUID obstacle) {
        return list(campaign, unit) + "/" + obstacle;
    }

    static String library(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/answers".formatted(campaign.code(), unit.code());
    }
}
