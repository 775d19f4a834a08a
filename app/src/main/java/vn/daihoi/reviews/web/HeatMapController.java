package vn.daihoi.reviews.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.List;
import java.util.Map;

/// What the documents of many units have in common that is wrong.
@Controller
class HeatMapController {

    private final Templates templates;
    private final HeatMapBuilder builder;
    private final Campaigns campaigns;
    private final Access access;
    private final Audit audit;

    HeatMapController(
            Templates templates,
            HeatMapBuilder builder,
            Campaigns campaigns,
            Access access,
            Audit audit) {
        this.templates = templates;
        this.builder = builder;
        this.campaigns = campaigns;
        this.access = access;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/weak-spots")
    JteModel map(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String under,
            @RequestParam(defaultValue = "") String kind) {
        return templates.reviewsHeat(
                frame, builder.build(campaign, units(campaign, viewer, under), under, kind, frame));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/weak-spots.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String under,
            @RequestParam(defaultValue = "") String kind) {
        var map = builder.build(campaign, units(campaign, viewer, under), under, kind, frame);
        audit.record(
                Act.of("reviews.heat.export")
                        .in(campaign.id().value())
                        .after(Map.of("under", under, "kind", map.kind())));
        return Csv.answer(campaign.code() + "-weak-spots.csv", map.csv(heads(frame)));
    }

    private static List<String> heads(Frame frame) {
        return List.of(
                frame.text("reviews.heat.code"),
                frame.text("reviews.heat.unit"),
                frame.text("reviews.heat.documents"),
                frame.text("reviews.heat.findings"));
    }

    private List<CampaignUnit> units(Campaign campaign, Viewer viewer, String under) {
        var branches = access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id());
        if (under.isEmpty()) {
            return branches.size() == 1 ? below(branches.getFirst()) : branches;
        }
        var unit = campaigns.unit(campaign.id(), under).orElseThrow(NotThere::new);
        if (branches.stream().noneMatch(unit::isWithin)) {
            throw new NotAllowed();
        }
        return below(unit);
    }

    /// A unit without units below it stands for itself.
    private List<CampaignUnit> below(CampaignUnit unit) {
        var children = campaigns.children(unit);
        return children.isEmpty() ? List.of(unit) : children;
    }
}
