package vn.daihoi.obstacles.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.internal.ObstacleFilter;
import vn.daihoi.obstacles.web.ObstaclesView.Row;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;

import java.util.List;
import java.util.stream.Stream;

/// What a unit and those below it are stuck with.
@Controller
class ObstaclesController {

    private static final List<String> COLUMNS =
            List.of(
                    "unit",
                    "title",
                    "kind",
                    "severity",
                    "owner",
                    "raised",
                    "days",
                    "state",
                    "taken");

    private final Templates templates;
    private final ListPages pages;
    private final Access access;

    ObstaclesController(Templates templates, ListPages pages, Access access) {
        this.templates = templates;
        this.pages = pages;
        this.access = access;
    }

    @ModelAttribute("obstacleFilter")
    ObstacleFilter filter(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String here,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String order) {
        String words = q.strip().substring(0, Math.min(q.strip().length(), 100));
        return ObstacleFilter.of(state, kind, severity, of, here.equals("true"), words, order);
    }

    /// Those of the top of what the viewer may see.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/obstacles")
    String own(Campaign campaign, Viewer viewer) {
        CampaignUnit top =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).getFirst();
        return "redirect:" + Addresses.list(campaign, top);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/obstacles")
    JteModel list(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @ModelAttribute("obstacleFilter") ObstacleFilter filter) {
        return templates.obstaclesList(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, filter, frame));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/obstacles.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @ModelAttribute("obstacleFilter") ObstacleFilter filter) {
        var csv = Csv.headed(frame, "obstacles.column.", COLUMNS);
        pages.view(campaign, unit, viewer, filter, frame)
                .rows()
                .forEach(row -> csv.row(cells(row)));
        return Csv.answer(unit.code() + "-obstacles.csv", csv.bytes());
    }

    private static List<String> cells(Row row) {
        return Stream.of(
                        row.unit(),
                        row.title(),
                        row.kind(),
                        row.severity(),
                        row.owner(),
                        row.raised(),
                        Long.toString(row.days()),
                        row.state(),
                        row.taken())
                .toList();
    }
}
