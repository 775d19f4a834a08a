package vn.daihoi.home;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;

import java.util.List;
import java.util.Optional;

@Controller
class HomeController {

    private final Templates templates;
    private final Campaigns campaigns;
    private final Access access;
    private final HomeBuilder builder;

    HomeController(Templates templates, Campaigns campaigns, Access access, HomeBuilder builder) {
        this.templates = templates;
        this.campaigns = campaigns;
        this.access = access;
        this.builder = builder;
    }

    @SignedIn
    @GetMapping("/")
    JteModel home(Frame frame, Viewer viewer) {
        Optional<Campaign> campaign = campaigns.all().stream().findFirst();
        if (campaign.isEmpty()) {
            return templates.homeEmpty(frame, frame.text("home.no-campaign"));
        }
        List<CampaignUnit> branches =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.get().id());
        return branches.isEmpty()
                ? templates.homeEmpty(frame, frame.text("home.no-role"))
                : templates.homeHome(frame, builder.build(campaign.get(), branches, viewer, frame));
    }
}
