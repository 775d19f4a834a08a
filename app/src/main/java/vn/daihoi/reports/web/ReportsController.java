package vn.daihoi.reports.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.drafts.IssuedLetters.Outcome;
import vn.daihoi.drafts.IssuedLetters.Signing;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.reports.internal.IssueReport;
import vn.daihoi.reports.internal.IssueReport.Wish;
import vn.daihoi.reports.internal.WriteReports;
import vn.daihoi.reports.internal.WriteReports.Report;
import vn.daihoi.reports.web.ReportPages.Refused;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reports on the units below, on the page and as papers.
@Controller
class ReportsController {

    private static final String ONE = "/c/{campaign}/u/{unit}/reports/{report}";

    private final Templates templates;
    private final ReportPages pages;
    private final WriteReports reports;
    private final IssueReport issue;
    private final PaperDownloads downloads;

    ReportsController(
            Templates templates,
            ReportPages pages,
            WriteReports reports,
            IssueReport issue,
            PaperDownloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.reports = reports;
        this.issue = issue;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/reports")
    String first(Campaign campaign, CampaignUnit unit) {
        return "redirect:" + ReportPages.address(campaign, unit, Report.PROGRESS);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ONE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable String report) {
        var shown = find(campaign, unit, report);
        return templates.reportsReport(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, shown, null));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping({ONE + ".docx", ONE + ".pdf"})
    ResponseEntity<Resource> file(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable String report,
            PaperFile file) {
        var asked = find(campaign, unit, report);
        var paper = reports.write(campaign, unit, asked).orElseThrow(NotThere::new);
        return downloads.attachment(paper, file, fileName(frame, unit, asked));
    }

    private static String fileName(Frame frame, CampaignUnit unit, Report report) {
        return "%s - %s.docx".formatted(ReportPages.title(frame, report), unit.fullName());
    }

    /// @param fields words of the parts that people write, each as `words-` with its place
    /// @param signs `head` or `deputy`
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(ONE + "/issue")
    Object issue(
            Posted posted,
            @PathVariable String report,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day,
            @RequestParam(defaultValue = "head") String signs,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam Map<String, String> fields) {
        var asked = find(posted.campaign(), posted.unit(), report);
        var wish =
                new Wish(
                        words(asked, fields),
                        new Signing(day, signs.equals("deputy"), signer),
                        fileName(posted.frame(), posted.unit(), asked));
        return switch (issue.issue(
                posted.campaign(), posted.unit(), asked, wish, posted.viewer())) {
            case Outcome.NotThere() -> throw new NotThere();
            case Outcome.Issued(var paper, var written) -> {
                Notices.say(posted.redirect(), "drafts.issue.said", written);
                yield "redirect:/c/%s/u/%s/directives/%s"
                        .formatted(posted.campaign().code(), posted.unit().code(), paper.value());
            }
            case Outcome.Refused(var faults) -> {
                posted.refuse();
                yield templates.reportsReport(
                        posted.frame(),
                        posted.unit().fullName(),
                        pages.view(
                                posted.campaign(),
                                posted.unit(),
                                posted.viewer(),
                                posted.frame(),
                                asked,
                                new Refused(wish, faults)));
            }
        };
    }

    private static Map<String, String> words(Report report, Map<String, String> fields) {
        return report.open().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                place -> fields.getOrDefault("words-" + place, "")));
    }

    private Report find(Campaign campaign, CampaignUnit unit, String code) {
        return Report.of(code)
                .filter(report -> reports.isOf(campaign, unit, report))
                .orElseThrow(NotThere::new);
    }
}
