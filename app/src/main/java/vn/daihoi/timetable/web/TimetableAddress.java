package vn.daihoi.timetable.web;

import vn.daihoi.accounts.Posted;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

/// Where the timetable of a unit lives.
final class TimetableAddress {

    static final String PAGE = "/c/{campaign}/u/{unit}/timetable";

    private TimetableAddress() {}

    static String of(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/timetable".formatted(campaign.code(), unit.code());
    }

    static String of(Posted posted) {
        return of(posted.campaign(), posted.unit());
    }
}
