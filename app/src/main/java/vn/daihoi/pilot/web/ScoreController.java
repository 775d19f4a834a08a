package vn.daihoi.pilot.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pilot.internal.InviteObservers;
import vn.daihoi.pilot.internal.Observer;
import vn.daihoi.pilot.internal.Observer.Answer;
import vn.daihoi.pilot.internal.Outcome;
import vn.daihoi.pilot.internal.PilotPapers;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.ReadPilots;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.pilot.internal.ScoreCriteria;
import vn.daihoi.pilot.internal.ScoreCriteria.Tap;
import vn.daihoi.pilot.web.ScorePages.Typed;

import java.time.Duration;
import java.util.List;

/// The sheet of an observer, on the phone. The right to it is the invitation: whoever has none is
/// told that there is nothing.
@Controller
@RequestMapping(PilotPlace.PAGE + "/score")
class ScoreController {

    private final Templates templates;
    private final ScorePages pages;
    private final ReadPilots read;
    private final ScoreCriteria score;
    private final InviteObservers invite;
    private final PilotPapers papers;
    private final PaperDownloads downloads;

    ScoreController(
            Templates templates,
            ScorePages pages,
            ReadPilots read,
            ScoreCriteria score,
            InviteObservers invite,
            PilotPapers papers,
            PaperDownloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.read = read;
        this.score = score;
        this.invite = invite;
        this.papers = papers;
        this.downloads = downloads;
    }

    private Seen find(CampaignUnit unit) {
        return read.ofUnit(unit).orElseThrow(NotThere::new);
    }

    private Observer observer(CampaignUnit unit, Viewer viewer) {
        return score.observer(unit, viewer).orElseThrow(NotThere::new);
    }

    @SignedIn
    @GetMapping
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(campaign, unit, viewer, frame, Typed.NOTHING);
    }

    private JteModel page(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, Typed typed) {
        var observer = observer(unit, viewer);
        return templates.pilotScore(
                frame, unit.fullName(), pages.view(campaign, find(unit), observer, frame, typed));
    }

    /// @param grade empty: as it was
    /// @param note missing: as it was
    /// @param age seconds that the tap waited on the phone
    /// @param quick set when a script asks, which wants no whole page
    @SignedIn
    @PostMapping
    Object tap(
            Posted posted,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(defaultValue = "0") long age,
            @RequestHeader(name = "HX-Request", defaultValue = "") String quick) {
        var observer = observer(posted.unit(), posted.viewer());
        var tap = new Tap(criterion, grade.isEmpty() ? null : grade, note, Duration.ofSeconds(age));
        var outcome = score.score(posted.unit(), observer, tap);
        if (outcome == Outcome.NO_SUCH_THING) {
            throw new NotThere();
        }
        if (outcome == Outcome.DONE && quick.isEmpty()) {
            return "redirect:"
                    + PilotPlace.score(posted.campaign(), posted.unit())
                    + "#f-"
                    + criterion;
        }
        return told(posted, criterion, note, outcome, !quick.isEmpty());
    }

    private JteModel told(
            Posted posted,
            String criterion,
            @Nullable String note,
            Outcome outcome,
            boolean quick) {
        var typed = Typed.NOTHING;
        if (outcome != Outcome.DONE) {
            posted.refuse();
            typed = new Typed(criterion, note == null ? "" : note, fault(posted, outcome));
        }
        if (!quick) {
            return page(posted.campaign(), posted.unit(), posted.viewer(), posted.frame(), typed);
        }
        var view =
                pages.view(
                        posted.campaign(),
                        find(posted.unit()),
                        observer(posted.unit(), posted.viewer()),
                        posted.frame(),
                        typed);
        return templates.pilotScored(posted.frame(), view, criterion);
    }

    private String fault(Posted posted, Outcome outcome) {
        return posted.frame()
                .text(
                        "pilot.fault." + outcome.code(),
                        posted.frame().day(find(posted.unit()).day()));
    }

    @SignedIn
    @PostMapping("/answer")
    Object answer(
            Posted posted,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String words) {
        var observer = observer(posted.unit(), posted.viewer());
        var said = Answer.of(answer).orElseThrow(NotThere::new);
        var outcome = invite.answer(posted.unit(), observer, said, words);
        if (outcome != Outcome.DONE) {
            posted.refuse();
            return page(
                    posted.campaign(),
                    posted.unit(),
                    posted.viewer(),
                    posted.frame(),
                    new Typed("", words, fault(posted, outcome)));
        }
        posted.say("pilot.said.answered");
        return "redirect:" + PilotPlace.score(posted.campaign(), posted.unit());
    }

    @SignedIn
    @GetMapping({"/invitation.docx", "/invitation.pdf"})
    ResponseEntity<Resource> paper(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, PaperFile file) {
        var observer = observer(unit, viewer);
        var paper =
                papers.invitation(campaign, find(unit), List.of(observer))
                        .orElseThrow(NotThere::new);
        return downloads.attachment(paper, file, frame.text("pilot.paper.file", observer.name()));
    }
}
