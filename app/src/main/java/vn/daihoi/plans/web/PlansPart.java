package vn.daihoi.plans.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.FramePart;
import vn.daihoi.plans.Plans;

import java.util.List;

/// Menu entries: the matrix for who sees several units, the plan for who sees one.
@Component
class PlansPart implements FramePart {

    private final Access access;
    private final Plans plans;

    PlansPart(Access access, Plans plans) {
        this.access = access;
        this.plans = plans;
    }

    @Override
    public void contribute(Frame.Builder frame, HttpServletRequest request) {
        if (request.getAttribute(Campaign.class.getName()) instanceof Campaign campaign) {
            Viewer.current().ifPresent(viewer -> show(frame, campaign, viewer));
        }
    }

    private void show(Frame.Builder frame, Campaign campaign, Viewer viewer) {
        List<CampaignUnit> branches =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id());
        String base = "/c/" + campaign.code();
        if (branches.isEmpty()) {
            return;
        }
        CampaignUnit first = branches.getFirst();
        if (branches.size() > 1 || plans.isAbove(campaign.id(), first.id())) {
            frame.nav(20, "matrix", "plans.title", base + "/matrix");
        } else {
            frame.nav(30, "calendar", "plans.own", base + "/u/" + first.code());
        }
    }
}
