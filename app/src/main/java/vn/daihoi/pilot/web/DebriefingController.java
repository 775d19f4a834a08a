package vn.daihoi.pilot.web;

import org.springframework.core.io.Resource;
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
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pilot.internal.HoldDebriefing;
import vn.daihoi.pilot.internal.Outcome;
import vn.daihoi.pilot.internal.PilotPapers;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.ReadPilots;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.pilot.web.ResultPages.Typed;
import vn.daihoi.profile.CongressPart;

import java.util.Arrays;
import java.util.UUID;

/// What the board does at the debriefing. Its right is asked on the unit above, whose board it is.
@Controller
class DebriefingController {

    private final Templates templates;
    private final ResultPages pages;
    private final ReadPilots read;
    private final HoldDebriefing hold;
    private final PilotPapers papers;
    private final PaperDownloads downloads;

    DebriefingController(
            Templates templates,
            ResultPages pages,
            ReadPilots read,
            HoldDebriefing hold,
            PilotPapers papers,
            PaperDownloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.read = read;
        this.hold = hold;
        this.papers = papers;
        this.downloads = downloads;
    }

    private Seen find(CampaignUnit upper, String ward) {
        return read.chosenBy(upper, ward).orElseThrow(NotThere::new);
    }

    /// @param open whether observers may change their scores again
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/scoring")
    Object scoring(
            Posted posted,
            @PathVariable String ward,
            @RequestParam(defaultValue = "false") boolean open) {
        var seen = find(posted.unit(), ward);
        var outcome = hold.scoring(posted.unit(), seen.unit(), open, posted.viewer());
        return answer(
                posted,
                seen,
                outcome,
                open ? "pilot.said.scoring-open" : "pilot.said.scoring-closed",
                "",
                Typed.NOTHING);
    }

    /// @param seen version that the writer had read
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/conclusions")
    Object conclude(
            Posted posted,
            @PathVariable String ward,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String words) {
        var pilot = find(posted.unit(), ward);
        var known =
                Arrays.stream(CongressPart.values())
                        .filter(each -> each.code().equals(part))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        var outcome =
                hold.conclude(posted.unit(), pilot.unit(), known, seen, words, posted.viewer());
        return answer(
                posted,
                pilot,
                outcome,
                "pilot.said.concluded",
                "#part-" + part,
                new Typed(part, "", words, "", outcome == Outcome.OVERTAKEN));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/remarks")
    Object remark(
            Posted posted,
            @PathVariable String ward,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String words) {
        var seen = find(posted.unit(), ward);
        var outcome = hold.remark(posted.unit(), seen.unit(), who, words, posted.viewer());
        return answer(
                posted,
                seen,
                outcome,
                "pilot.said.remarked",
                "#remarks",
                new Typed("", who, words, "", false));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/remarks/{remark}/remove")
    Object remove(Posted posted, @PathVariable String ward, @PathVariable UUID remark) {
        var seen = find(posted.unit(), ward);
        var outcome = hold.removeRemark(posted.unit(), seen.unit(), remark, false);
        return answer(
                posted, seen, outcome, "pilot.said.remark-removed", "#remarks", Typed.NOTHING);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/remarks/{remark}/restore")
    Object restore(Posted posted, @PathVariable String ward, @PathVariable UUID remark) {
        var seen = find(posted.unit(), ward);
        var outcome = hold.removeRemark(posted.unit(), seen.unit(), remark, true);
        return answer(posted, seen, outcome, "pilot.said.remarked", "#remarks", Typed.NOTHING);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/close")
    Object close(Posted posted, @PathVariable String ward) {
        var seen = find(posted.unit(), ward);
        var outcome = hold.close(posted.unit(), seen.unit(), posted.viewer());
        return answer(posted, seen, outcome, "pilot.said.closed", "", Typed.NOTHING);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PilotPlace.ONE + "/reopen")
    Object reopen(Posted posted, @PathVariable String ward) {
        var seen = find(posted.unit(), ward);
        var outcome = hold.reopen(posted.unit(), seen.unit(), posted.viewer());
        return answer(posted, seen, outcome, "pilot.said.reopened", "", Typed.NOTHING);
    }

    private Object answer(
            Posted posted, Seen seen, Outcome outcome, String said, String place, Typed typed) {
        if (outcome == Outcome.NO_SUCH_THING) {
            throw new NotThere();
        }
        if (outcome == Outcome.DONE) {
            posted.say(said);
            return "redirect:" + PilotPlace.of(posted.campaign(), seen.unit()) + place;
        }
        posted.refuse();
        String fault = posted.frame().text("pilot.fault." + outcome.code());
        return templates.pilotResults(
                posted.frame(),
                seen.unit().fullName(),
                pages.view(
                        posted.campaign(),
                        seen,
                        posted.viewer(),
                        posted.frame(),
                        new ResultsView.Filter(false, false),
                        new Typed(
                                typed.part(),
                                typed.who(),
                                typed.words(),
                                fault,
                                typed.overtaken())));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @GetMapping({PilotPlace.ONE + "/report.docx", PilotPlace.ONE + "/report.pdf"})
    ResponseEntity<Resource> report(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable String ward,
            PaperFile file) {
        var seen = find(unit, ward);
        var paper = papers.report(campaign, seen).orElseThrow(NotThere::new);
        return downloads.attachment(
                paper, file, frame.text("pilot.report.file", seen.unit().fullName()));
    }
}
