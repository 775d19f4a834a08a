package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;

/// Meetings that a unit holds, and those that it is invited to.
@Controller
class MeetingListController {

    private final Templates templates;
    private final MeetingListPages pages;
    private final Access access;

    MeetingListController(Templates templates, MeetingListPages pages, Access access) {
        this.templates = templates;
        this.pages = pages;
        this.access = access;
    }

    /// Those of the top of what the viewer may see.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/meetings")
    String own(Campaign campaign, Viewer viewer) {
        CampaignUnit top =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).getFirst();
        return "redirect:" + MeetingPlace.list(campaign, top);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/meetings")
    JteModel list(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q) {
        return templates.meetingsList(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, kind, q));
    }
}
