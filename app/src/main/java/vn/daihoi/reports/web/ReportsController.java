package vn.daihoi.reports.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.reports.internal.WriteReports;
import vn.daihoi.reports.internal.WriteReports.Report;
import vn.daihoi.reports.web.ReportView.Other;
import vn.daihoi.reports.web.ReportView.Section;

import java.util.Arrays;

/// Reports on the units below, on the page and as papers.
@Controller
class ReportsController {

    private static final String ONE = "/c/{campaign}/u/{unit}/reports/{report}";

    private final Templates templates;
    private final WriteReports reports;
    private final Downloads downloads;

    ReportsController(Templates templates, WriteReports reports, Downloads downloads) {
        this.templates = templates;
        this.reports = reports;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/reports")
    String first(Campaign campaign, CampaignUnit unit) {
        return "redirect:" + address(campaign, unit, Report.PROGRESS);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ONE)
    JteModel show(Campaign campaign, CampaignUnit unit, Frame frame, @PathVariable String report) {
        var shown = find(campaign, unit, report);
        var sections =
                reports.parts(campaign, unit, shown).stream()
                        .map(part ->
                                new Section(
                                        frame.text("reports.part." + part.place()), part.blocks()))
                        .toList();
        var view =
                new ReportView(
                        title(frame, shown),
                        address(campaign, unit, shown) + ".docx",
                        "/c/%s/matrix?under=%s".formatted(campaign.code(), unit.code()),
                        sections,
                        Arrays.stream(Report.values())
                                .filter(one -> reports.isOf(campaign, unit, one))
                                .map(one ->
                                        new Other(
                                                address(campaign, unit, one),
                                                title(frame, one),
                                                one == shown))
                                .toList());
        return templates.reportsReport(frame, unit.fullName(), view);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ONE + ".docx")
    ResponseEntity<Resource> file(
            Campaign campaign, CampaignUnit unit, Frame frame, @PathVariable String report) {
        var asked = find(campaign, unit, report);
        var paper = reports.write(campaign, unit, asked).orElseThrow(NotThere::new);
        return downloads.attachment(
                paper, "%s - %s.docx".formatted(title(frame, asked), unit.fullName()));
    }

    private Report find(Campaign campaign, CampaignUnit unit, String code) {
        return Report.of(code)
                .filter(report -> reports.isOf(campaign, unit, report))
                .orElseThrow(NotThere::new);
    }

    private static String title(Frame frame, Report report) {
        return frame.text("reports.title." + report.code());
    }

    private static String address(Campaign campaign, CampaignUnit unit, Report report) {
        return "/c/%s/u/%s/reports/%s".formatted(campaign.code(), unit.code(), report.code());
    }
}
