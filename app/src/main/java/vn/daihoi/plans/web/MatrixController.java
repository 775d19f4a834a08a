package vn.daihoi.plans.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.plans.Plans;

import java.util.List;

/// Which unit is behind, and why.
@Controller
class MatrixController {

    private final Templates templates;
    private final MatrixBuilder builder;
    private final Campaigns campaigns;
    private final Plans plans;
    private final Access access;
    private final PlanActs acts;

    MatrixController(
            Templates templates,
            MatrixBuilder builder,
            Campaigns campaigns,
            Plans plans,
            Access access,
            PlanActs acts) {
        this.templates = templates;
        this.builder = builder;
        this.campaigns = campaigns;
        this.plans = plans;
        this.access = access;
        this.acts = acts;
    }

    @ModelAttribute
    MatrixFilter filter(
            @RequestParam(defaultValue = "") String under,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort) {
        return MatrixFilter.of(under, group, state, phase, q, sort);
    }

    /// The first page of a campaign: the matrix for who sees several units, else the own plan.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}")
    String home(Campaign campaign, Viewer viewer) {
        String base = "redirect:/c/" + campaign.code();
        List<CampaignUnit> branches = branches(campaign, viewer);
        return branches.size() == 1 && isAlone(campaign, branches.getFirst())
                ? base + "/u/" + branches.getFirst().code()
                : base + "/matrix";
    }

    /// Whether no unit below has steps of its own.
    private boolean isAlone(Campaign campaign, CampaignUnit unit) {
        return !plans.isAbove(campaign.id(), unit.id());
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/matrix")
    JteModel matrix(
            Campaign campaign, Viewer viewer, Frame frame, @ModelAttribute MatrixFilter filter) {
        return templates.plansMatrix(frame, page(campaign, viewer, frame, filter));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/matrix.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign, Viewer viewer, Frame frame, @ModelAttribute MatrixFilter filter) {
        acts.export(campaign, "csv");
        byte[] file = MatrixExport.csv(page(campaign, viewer, frame, filter), frame);
        return download(campaign.code() + "-matrix.csv", "text/csv;charset=UTF-8", file);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/matrix.xlsx")
    ResponseEntity<byte[]> xlsx(
            Campaign campaign, Viewer viewer, Frame frame, @ModelAttribute MatrixFilter filter) {
        acts.export(campaign, "xlsx");
        byte[] file = MatrixExport.xlsx(page(campaign, viewer, frame, filter), frame);
        return download(
                campaign.code() + "-matrix.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                file);
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file);
    }

    private MatrixPage page(Campaign campaign, Viewer viewer, Frame frame, MatrixFilter filter) {
        List<CampaignUnit> branches = branches(campaign, viewer);
        CampaignUnit above = above(campaign, branches, filter.under());
        List<CampaignUnit> units = above == null ? branches : campaigns.children(above);
        return builder.build(campaign, above, units, filter, viewer, frame);
    }

    /// The unit whose children are shown; null when the viewer's branches stand side by side.
    private @Nullable CampaignUnit above(
            Campaign campaign, List<CampaignUnit> branches, String under) {
        if (under.isEmpty()) {
            return branches.size() == 1 && !isAlone(campaign, branches.getFirst())
                    ? branches.getFirst()
                    : null;
        }
        CampaignUnit unit = campaigns.unit(campaign.id(), under).orElseThrow(NotThere::new);
        if (branches.stream().noneMatch(unit::isWithin)) {
            throw new NotAllowed();
        }
        return unit;
    }

    private List<CampaignUnit> branches(Campaign campaign, Viewer viewer) {
        return access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id());
    }
}
