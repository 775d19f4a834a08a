package vn.daihoi.timetable.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.timetable.internal.ProposeTimetable;
import vn.daihoi.timetable.internal.PublishTimetable;
import vn.daihoi.timetable.internal.ReadTimetable;

import java.util.Map;

/// The calendar of all congresses below a unit, with what is proposed and published.
@Controller
class TimetableController {

    private final Templates templates;
    private final TimetablePages pages;
    private final ReadTimetable read;
    private final ProposeTimetable propose;
    private final PublishTimetable publish;
    private final Downloads downloads;
    private final Access access;
    private final Audit audit;

    TimetableController(
            Templates templates,
            TimetablePages pages,
            ReadTimetable read,
            ProposeTimetable propose,
            PublishTimetable publish,
            Downloads downloads,
            Access access,
            Audit audit) {
        this.templates = templates;
        this.pages = pages;
        this.read = read;
        this.propose = propose;
        this.publish = publish;
        this.downloads = downloads;
        this.access = access;
        this.audit = audit;
    }

    /// The one of the top of what the viewer may see.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/timetable")
    String own(Campaign campaign, Viewer viewer) {
        CampaignUnit top =
                access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).getFirst();
        return "redirect:" + TimetableAddress.of(campaign, top);
    }

    /// @param since revision that the viewer had seen when something was refused
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(TimetableAddress.PAGE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "-1") int since) {
        return templates.timetableTimetable(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, since));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/propose")
    String propose(Posted posted) {
        var outcome = propose.propose(posted.unit(), posted.viewer());
        return TimetableAnswers.to(posted, outcome, "asked", -1, "#proposal");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/stop")
    String stop(Posted posted) {
        var outcome = propose.stop(posted.unit());
        return TimetableAnswers.to(posted, outcome, "stopped", -1, "#proposal");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(TimetableAddress.PAGE + "/publish")
    String publish(Posted posted, @RequestParam int revision) {
        var outcome = publish.publish(posted.unit(), revision, posted.viewer());
        return TimetableAnswers.to(posted, outcome, "published", revision, "");
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(TimetableAddress.PAGE + ".csv")
    ResponseEntity<Resource> csv(Campaign campaign, CampaignUnit unit, Frame frame) {
        var export = new TimetableExport(read.see(unit), frame.texts());
        record(unit, "csv");
        return downloads.attachment(export.csv(), name(unit, frame) + ".csv");
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(TimetableAddress.PAGE + ".xlsx")
    ResponseEntity<Resource> xlsx(Campaign campaign, CampaignUnit unit, Frame frame) {
        var export = new TimetableExport(read.see(unit), frame.texts());
        record(unit, "xlsx");
        return downloads.attachment(export.xlsx(), name(unit, frame) + ".xlsx");
    }

    private static String name(CampaignUnit unit, Frame frame) {
        return "%s - %s".formatted(frame.text("timetable.title"), unit.fullName());
    }

    private void record(CampaignUnit unit, String format) {
        audit.record(
                Act.of("timetable.timetable.export")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .after(Map.of("format", format)));
    }
}
