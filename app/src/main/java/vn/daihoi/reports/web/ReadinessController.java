package vn.daihoi.reports.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.Downloads;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.reports.internal.ReadReadiness;
import vn.daihoi.reports.internal.WriteReadiness;

import java.util.List;

/// Whether units may hold their congresses: one page for a unit, one table for all, and the paper.
@Controller
class ReadinessController {

    private static final String ALL = "/c/{campaign}/readiness";
    private static final String ONE = "/c/{campaign}/u/{unit}/readiness";

    private final Templates templates;
    private final ReadinessPages pages;
    private final ReadReadiness read;
    private final WriteReadiness write;
    private final PaperDownloads official;
    private final Downloads downloads;
    private final Audit audit;

    ReadinessController(
            Templates templates,
            ReadinessPages pages,
            ReadReadiness read,
            WriteReadiness write,
            PaperDownloads official,
            Downloads downloads,
            Audit audit) {
        this.templates = templates;
        this.pages = pages;
        this.read = read;
        this.write = write;
        this.official = official;
        this.downloads = downloads;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(ALL)
    JteModel all(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state) {
        return templates.reportsReadinessOfAll(
                frame, pages.table(campaign, viewer, frame, q, state));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(ALL + ".csv")
    ResponseEntity<Resource> csv(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state) {
        audit.record(Act.of("reports.readiness.export").in(campaign.id().value()));
        var csv =
                Csv.headed(
                        frame,
                        "reports.readiness.column.",
                        List.of("unit", "day", "left", "state", "words"));
        pages.table(campaign, viewer, frame, q, state)
                .rows()
                .forEach(row ->
                        csv.row(
                                List.of(
                                        row.unit(),
                                        row.day(),
                                        row.left(),
                                        row.verdict(),
                                        String.join("; ", row.reasons()))));
        return downloads.attachment(csv.bytes(), frame.text("reports.readiness.title") + ".csv");
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(ONE)
    JteModel one(Campaign campaign, CampaignUnit unit, Frame frame) {
        if (!read.holdsCongress(campaign, unit)) {
            throw new NotThere();
        }
        return templates.reportsReadiness(
                frame, unit.fullName(), pages.view(campaign, unit, frame));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping({ONE + ".docx", ONE + ".pdf"})
    ResponseEntity<Resource> paper(
            Campaign campaign, CampaignUnit unit, Frame frame, PaperFile file) {
        var paper = write.write(campaign, unit).orElseThrow(NotThere::new);
        return official.attachment(
                paper,
                file,
                "%s - %s.docx".formatted(frame.text("reports.readiness.title"), unit.fullName()));
    }
}
