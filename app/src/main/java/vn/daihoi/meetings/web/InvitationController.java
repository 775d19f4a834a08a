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
import vn.daihoi.meetings.internal.Answer;
import vn.daihoi.meetings.internal.AnswerInvitation;
import vn.daihoi.meetings.internal.AnswerInvitation.Outcome;
import vn.daihoi.meetings.internal.InvitationPapers;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.internal.ReadMeetings.Invitation;
import vn.daihoi.meetings.web.InvitationPages.Typed;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// An invitation, for who is invited.
@Controller
class InvitationController {

    private static final String ONE = "/c/{campaign}/u/{unit}/invitations/{invitee}";

    private final Templates templates;
    private final InvitationPages pages;
    private final ReadMeetings meetings;
    private final AnswerInvitation answer;
    private final InvitationPapers papers;
    private final Campaigns campaigns;
    private final PaperDownloads downloads;

    InvitationController(
            Templates templates,
            InvitationPages pages,
            ReadMeetings meetings,
            AnswerInvitation answer,
            InvitationPapers papers,
            Campaigns campaigns,
            PaperDownloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.meetings = meetings;
        this.answer = answer;
        this.papers = papers;
        this.campaigns = campaigns;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ONE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID invitee) {
        return templates.meetingsInvitation(
                frame,
                pages.view(campaign, unit, find(unit, invitee), viewer, frame, Typed.NOTHING));
    }

    private Invitation find(CampaignUnit unit, UUID invitee) {
        var found = meetings.invitation(unit, invitee).orElseThrow(NotThere::new);
        return new Invitation(found, meetings.find(found.meeting()).orElseThrow());
    }

    @Needs(Permission.ACKNOWLEDGE)
    @PostMapping(ONE)
    Object answer(
            Posted posted,
            @PathVariable UUID invitee,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String words) {
        var said = Answer.of(answer);
        if (said.isEmpty()) {
            find(posted.unit(), invitee);
            return refused(posted, invitee, new Typed(answer, words, "no-answer"));
        }
        var outcome =
                this.answer.answer(posted.unit(), invitee, said.get(), words, posted.viewer());
        return switch (outcome) {
            case NOT_THERE -> throw new NotThere();
            case DONE -> {
                posted.say("meetings.said.answered");
                yield "redirect:"
                        + MeetingPlace.invitation(posted.campaign(), posted.unit(), invitee);
            }
            case NO_REASON, NO_DEPUTY, LONG_WORDS, CALLED_OFF, OVER ->
                    refused(posted, invitee, new Typed(answer, words, code(outcome)));
        };
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private JteModel refused(Posted posted, UUID invitee, Typed typed) {
        posted.refuse();
        String fault = posted.frame().text("meetings.fault." + typed.fault());
        return templates.meetingsInvitation(
                posted.frame(),
                pages.view(
                        posted.campaign(),
                        posted.unit(),
                        find(posted.unit(), invitee),
                        posted.viewer(),
                        posted.frame(),
                        new Typed(typed.answer(), typed.words(), fault)));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping({ONE + "/invitation.docx", ONE + "/invitation.pdf"})
    ResponseEntity<Resource> paper(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID invitee,
            PaperFile file) {
        var invitation = find(unit, invitee);
        var holder = campaigns.unit(campaign.id(), invitation.meeting().unit()).orElseThrow();
        var paper =
                papers.write(campaign, holder, invitation.meeting(), List.of(invitation.invitee()))
                        .orElseThrow(NotThere::new);
        return downloads.attachment(
                paper, file, frame.text("meetings.paper.file", invitation.invitee().name()));
    }
}
