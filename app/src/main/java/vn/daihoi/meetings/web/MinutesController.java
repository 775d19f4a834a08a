package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

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
import vn.daihoi.accounts.Viewer;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.meetings.internal.Conclude;
import vn.daihoi.meetings.internal.Conclude.Outcome;
import vn.daihoi.meetings.internal.Decision;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.MinutesPaper;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.web.MinutesView.Decided;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Minutes of a meeting, and its decisions that become tasks by one press.
@Controller
class MinutesController {

    private static final String PAGE = "/c/{campaign}/u/{unit}/meetings/{meeting}/minutes";

    private final Templates templates;
    private final MeetingPages heads;
    private final ReadMeetings meetings;
    private final Conclude conclude;
    private final Campaigns campaigns;
    private final MinutesPaper papers;
    private final PaperDownloads downloads;

    MinutesController(
            Templates templates,
            MeetingPages heads,
            ReadMeetings meetings,
            Conclude conclude,
            Campaigns campaigns,
            MinutesPaper papers,
            PaperDownloads downloads) {
        this.templates = templates;
        this.heads = heads;
        this.meetings = meetings;
        this.conclude = conclude;
        this.campaigns = campaigns;
        this.papers = papers;
        this.downloads = downloads;
    }

    /// What was typed and could not be taken.
    private record Typed(String minutes, String words, String to, String due, String fault) {

        static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAGE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID meeting) {
        return page(campaign, unit, meetings.get(unit, meeting), viewer, frame, Typed.NOTHING);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Meeting meeting,
            Viewer viewer,
            Frame frame,
            Typed typed) {
        var decisions = conclude.of(meeting);
        var minutes = meeting.minutes();
        int assigned = (int) decisions.stream().filter(each -> each.tasks() > 0).count();
        return templates.meetingsMinutes(
                frame,
                new MinutesView(
                        heads.head(campaign, unit, meeting, viewer, frame, "minutes"),
                        decisions.isEmpty()
                                ? frame.text("meetings.minutes.none")
                                : frame.text("meetings.minutes.answer", decisions.size(), assigned),
                        typed.minutes().isEmpty()
                                ? (minutes == null ? "" : minutes.words())
                                : typed.minutes(),
                        minutes == null
                                ? ""
                                : frame.text(
                                        "meetings.minutes.by",
                                        minutes.by(),
                                        Moments.show(minutes.at())),
                        decided(campaign, decisions, frame),
                        assigned < decisions.size(),
                        papers.isOf(campaign, unit),
                        typed.fault(),
                        typed.words(),
                        typed.to(),
                        typed.due()));
    }

    private List<Decided> decided(Campaign campaign, List<Decision> decisions, Frame frame) {
        return decisions.stream()
                .map(each ->
                        new Decided(
                                each.id().toString(),
                                each.number(),
                                each.text(),
                                who(campaign, each, frame),
                                frame.day(each.due()),
                                each.tasks() == 0
                                        ? ""
                                        : frame.text("meetings.decision.tasks", each.tasks())))
                .toList();
    }

    private String who(Campaign campaign, Decision decision, Frame frame) {
        return Optional.ofNullable(decision.unit())
                .flatMap(unit -> campaigns.unit(campaign.id(), unit))
                .map(CampaignUnit::fullName)
                .orElseGet(() -> frame.text("meetings.decision.to." + decision.target().code()));
    }

    @Needs(Permission.HOLD_MEETINGS)
    @GetMapping({PAGE + ".docx", PAGE + ".pdf"})
    ResponseEntity<Resource> paper(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID meeting,
            PaperFile file) {
        Meeting found = meetings.get(unit, meeting);
        var paper = papers.write(campaign, unit, found).orElseThrow(NotThere::new);
        return downloads.attachment(
                paper, file, frame.text("meetings.minutes.paper.file", found.plan().title()));
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(PAGE)
    Object write(
            Posted posted,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String minutes) {
        Meeting found = meetings.get(posted.unit(), meeting);
        var outcome = conclude.minutes(posted.unit(), found, minutes, posted.viewer());
        var typed = new Typed(minutes, "", "", "", "long-minutes");
        return answer(outcome, posted, found, typed, "minutes");
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(PAGE + "/decisions")
    Object decide(
            Posted posted,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "holder") String to,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String due) {
        Meeting found = meetings.get(posted.unit(), meeting);
        String whom = to.equals("unit") ? code : to;
        try {
            LocalDate day = due.isBlank() ? null : LocalDate.parse(due);
            var outcome = conclude.decide(posted.unit(), found, words, whom, day);
            return answer(
                    outcome,
                    posted,
                    found,
                    new Typed("", words, whom, due, fault(outcome)),
                    "decision");
        } catch (DateTimeException e) {
            var typed = new Typed("", words, whom, due, "decision.bad-due");
            return answer(Outcome.BAD_DUE, posted, found, typed, "decision");
        }
    }

    private static String fault(Outcome outcome) {
        return "decision." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Object answer(
            Outcome outcome, Posted posted, Meeting meeting, Typed typed, String said) {
        if (outcome == Outcome.DONE) {
            posted.say("meetings.said." + said);
            return back(posted, meeting);
        }
        posted.refuse();
        String fault = posted.frame().text("meetings.fault." + typed.fault());
        return page(
                posted.campaign(),
                posted.unit(),
                meeting,
                posted.viewer(),
                posted.frame(),
                new Typed(typed.minutes(), typed.words(), typed.to(), typed.due(), fault));
    }

    private static String back(Posted posted, Meeting meeting) {
        return "redirect:"
                + MeetingPlace.of(posted.campaign(), posted.unit(), meeting.id())
                + "/minutes";
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(PAGE + "/decisions/{decision}/remove")
    String remove(Posted posted, @PathVariable UUID meeting, @PathVariable UUID decision) {
        Meeting found = meetings.get(posted.unit(), meeting);
        boolean removed = conclude.remove(posted.unit(), found, decision);
        posted.say(removed ? "meetings.said.decision-removed" : "meetings.said.decision-stays");
        return back(posted, found);
    }

    /// Pressed twice it makes the tasks once.
    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(PAGE + "/assign")
    String assign(Posted posted, @PathVariable UUID meeting) {
        Meeting found = meetings.get(posted.unit(), meeting);
        int tasks = conclude.assign(posted.campaign(), posted.unit(), found, posted.viewer());
        Notices.say(posted.redirect(), "meetings.said.assigned", tasks);
        return back(posted, found);
    }
}
