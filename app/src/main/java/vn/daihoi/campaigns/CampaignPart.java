package vn.daihoi.campaigns;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;

import java.time.LocalDate;

/// Says on every page of a campaign which campaign and unit it is about, and which day is played.
@Component
class CampaignPart implements FramePart {

    private final Access access;

    CampaignPart(Access access) {
        this.access = access;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign) {
            Viewer.current().ifPresent(viewer -> show(frame, campaign, viewer));
        }
        if (request.getAttribute(CampaignUnit.class.getName()) instanceof CampaignUnit unit) {
            frame.unit(unit.fullName());
        }
    }

    private void show(Frame.Builder frame, Campaign campaign, Viewer viewer) {
        String home = "/c/" + campaign.code();
        frame.campaign(campaign.title(), home);
        frame.nav(50, "units", "organization.units", home + "/units");
        LocalDate day = campaign.practiceDate();
        if (day != null) {
            frame.practice(day, mayMove(campaign, viewer) ? home + "/practice" : null);
        }
    }

    private boolean mayMove(Campaign campaign, Viewer viewer) {
        return !access.branches(viewer, Permission.MANAGE_CAMPAIGN, campaign.id()).isEmpty();
    }
}
