package vn.daihoi.meetings.internal;

import vn.daihoi.meetings.MeetingId;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.UUID;

/// Addresses of pages about meetings.
public final class MeetingPlace {

    private MeetingPlace() {}

    /// Meetings that a unit holds or is invited to.
    public static String list(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/meetings".formatted(campaign.code(), unit.code());
    }

    /// For who holds it.
    public static String of(Campaign campaign, CampaignUnit holder, MeetingId meeting) {
        return list(campaign, holder) + "/" + meeting.value();
    }

    /// For who is invited.
    public static String invitation(Campaign campaign, CampaignUnit unit, UUID invitee) {
        return "/c/%s/u/%s/invitations/%s".formatted(campaign.code(), unit.code(), invitee);
    }
}
