package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.internal.ChooseUnits;
import vn.daihoi.meetings.internal.ConveneMeetings;
import vn.daihoi.meetings.internal.InvitationPapers;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.internal.SendInvitations;
import vn.daihoi.meetings.internal.SendInvitations.Outcome;
import vn.daihoi.meetings.web.MeetingPages.Asked;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A meeting, for who holds it: whom to invite, who answered, calling it off.
@Controller
class MeetingController {

    private static final String ONE = "/c/{campaign}/u/{unit}/meetings/{meeting}";

    /// More names than that make no sentence.
    private static final int NAMED = 10;

    private final Templates templates;
    private final MeetingPages pages;
    private final ReadMeetings meetings;
    private final ConveneMeetings convene;
    private final ChooseUnits choose;
    private final SendInvitations send;
    private final InvitationPapers papers;
    private final PaperDownloads downloads;

    MeetingController(
            Templates templates,
            MeetingPages pages,
            ReadMeetings meetings,
            ConveneMeetings convene,
            ChooseUnits choose,
            SendInvitations send,
            InvitationPapers papers,
            PaperDownloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.meetings = meetings;
        this.convene = convene;
        this.choose = choose;
        this.send = send;
        this.papers = papers;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ONE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "") String q) {
        var asked = Asked.of(state, q);
        return templates.meetingsMeeting(
                frame,
                pages.view(campaign, unit, meetings.get(unit, meeting), viewer, frame, asked));
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/invitees")
    Object list(Posted posted, @PathVariable UUID meeting, @ModelAttribute InviteForm form) {
        Meeting found = meetings.get(posted.unit(), meeting);
        var capacity = Capacity.of(form.capacity());
        var chosen = choose.of(posted.unit(), form.choice());
        if (found.isCalledOff()) {
            return refused(posted, found, form, "meetings.fault.called-off");
        }
        if (capacity.isEmpty()) {
            return refused(posted, found, form, "meetings.fault.no-capacity");
        }
        if (!chosen.foreign().isEmpty()) {
            String foreign = String.join(", ", chosen.foreign());
            return refused(posted, found, form, "meetings.fault.foreign", foreign);
        }
        if (chosen.units().isEmpty()) {
            return refused(posted, found, form, "meetings.fault.nobody");
        }
        int added = convene.list(posted.unit(), found.id(), capacity.get(), chosen.units());
        if (form.isForTheRow()) {
            convene.listForRow(posted.unit(), found);
        }
        Notices.say(posted.redirect(), "meetings.said.listed", added);
        return back(posted, found) + "#invitees";
    }

    private JteModel refused(
            Posted posted, Meeting meeting, InviteForm form, String key, Object... arguments) {
        posted.refuse();
        var asked = new Asked("all", "", form, posted.frame().text(key, arguments));
        return templates.meetingsMeeting(
                posted.frame(),
                pages.view(
                        posted.campaign(),
                        posted.unit(),
                        meeting,
                        posted.viewer(),
                        posted.frame(),
                        asked));
    }

    private static String back(Posted posted, Meeting meeting) {
        return "redirect:" + MeetingPlace.of(posted.campaign(), posted.unit(), meeting.id());
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/invitees/{invitee}/strike")
    String strike(Posted posted, @PathVariable UUID meeting, @PathVariable UUID invitee) {
        Meeting found = meetings.get(posted.unit(), meeting);
        boolean struck = convene.strike(posted.unit(), found, invitee);
        posted.say(struck ? "meetings.said.struck" : "meetings.said.not-struck");
        return back(posted, found) + "#invitees";
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/send")
    String send(Posted posted, @PathVariable UUID meeting) {
        return answer(posted, meeting, send.send(posted.unit(), meeting), "sent");
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/remind")
    String remind(Posted posted, @PathVariable UUID meeting) {
        return answer(posted, meeting, send.remind(posted.unit(), meeting), "reminded");
    }

    private String answer(Posted posted, UUID meeting, Outcome outcome, String said) {
        switch (outcome) {
            case Outcome.NotThere() -> throw new NotThere();
            case Outcome.Sent sent -> tell(posted, sent, said);
            case Outcome.NobodyListed() -> posted.say("meetings.said.nobody-listed");
            case Outcome.NobodyLeft() -> posted.say("meetings.said.nobody-left." + said);
            case Outcome.CalledOff() -> posted.say("meetings.fault.called-off");
            case Outcome.Over() -> posted.say("meetings.fault.over");
        }
        return back(posted, meetings.get(posted.unit(), meeting));
    }

    /// Units without an account hear nothing: they are told apart, by name while they are few.
    private static void tell(Posted posted, Outcome.Sent sent, String said) {
        var without = sent.without();
        String names = String.join(", ", without.subList(0, Math.min(NAMED, without.size())));
        Notices.say(
                posted.redirect(),
                "meetings.said." + said + (without.isEmpty() ? "" : "-without"),
                sent.units(),
                sent.people(),
                without.size(),
                without.size() > NAMED ? names + ", …" : names,
                sent.units() - without.size());
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/call-off")
    Object callOff(
            Posted posted,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String reason) {
        var outcome = convene.callOff(posted.unit(), meeting, reason, posted.viewer());
        return switch (outcome) {
            case NOT_THERE, OVERTAKEN, CALLED_OFF -> throw new NotThere();
            case NO_REASON, LONG_REASON ->
                    refused(
                            posted,
                            meetings.get(posted.unit(), meeting),
                            InviteForm.NONE,
                            outcome == ConveneMeetings.Outcome.NO_REASON
                                    ? "meetings.fault.no-reason"
                                    : "meetings.fault.long-reason");
            case DONE, DONE_AND_TOLD, UNCHANGED -> {
                posted.say(
                        outcome == ConveneMeetings.Outcome.DONE_AND_TOLD
                                ? "meetings.said.called-off-told"
                                : "meetings.said.called-off");
                yield back(posted, meetings.get(posted.unit(), meeting));
            }
        };
    }

    /// One paper for one who is invited, or one for all.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping({ONE + "/invitation.docx", ONE + "/invitation.pdf"})
    ResponseEntity<Resource> paper(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID meeting,
            @RequestParam(required = false) @Nullable UUID to,
            PaperFile file) {
        Meeting found = meetings.get(unit, meeting);
        List<Invitee> whom =
                to == null
                        ? meetings.invitees(found)
                        : Optional.of(to).flatMap(id -> meetings.invitee(found, id)).stream()
                                .toList();
        var paper = papers.write(campaign, unit, found, whom).orElseThrow(NotThere::new);
        String name = whom.size() == 1 ? whom.getFirst().name() : found.plan().title();
        return downloads.attachment(paper, file, frame.text("meetings.paper.file", name));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ONE + "/invitees.csv")
    ResponseEntity<byte[]> export(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "") String q) {
        var view =
                pages.view(
                        campaign,
                        unit,
                        meetings.get(unit, meeting),
                        viewer,
                        frame,
                        Asked.of(state, q));
        var csv =
                Csv.headed(
                        frame,
                        "meetings.column.",
                        List.of("unit", "capacity", "answer", "detail", "note"));
        view.invitees()
                .forEach(row ->
                        csv.row(
                                List.of(
                                        row.name(),
                                        row.capacity(),
                                        row.word(),
                                        row.detail(),
                                        row.note())));
        return Csv.answer("thanh-phan-moi.csv", csv.bytes());
    }
}
