package vn.daihoi.slates.web;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.UUID;

/// Where slates live: beside the people of their unit.
final class SlateAddress {

    static final String ALL = "/c/{campaign}/u/{unit}/personnel/slates";
    static final String ONE = ALL + "/{slate}";

    private SlateAddress() {}

    static String of(Campaign campaign, CampaignUnit unit) {
        return "/c/" + campaign.code() + "/u/" + unit.code() + "/personnel/slates";
    }

    static String of(Campaign campaign, CampaignUnit unit, UUID slate) {
        return of(campaign, unit) + "/" + slate;
    }
}
