package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.InvitationCodes;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Invitee.How;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.internal.RollCall;
import vn.daihoi.meetings.internal.RollCall.Outcome;
import vn.daihoi.meetings.web.CodesView.Card;
import vn.daihoi.meetings.web.RollPages.Asked;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.QrPath;

import java.util.Locale;
import java.util.UUID;

/// The roll call by list: one tap notes somebody, another takes it back.
@Controller
class RollController {

    private static final String ONE = "/c/{campaign}/u/{unit}/meetings/{meeting}";

    private final Templates templates;
    private final RollPages pages;
    private final MeetingPages heads;
    private final InvitationPages invitations;
    private final ReadMeetings meetings;
    private final RollCall roll;
    private final InvitationCodes codes;

    RollController(
            Templates templates,
            RollPages pages,
            MeetingPages heads,
            InvitationPages invitations,
            ReadMeetings meetings,
            RollCall roll,
            InvitationCodes codes) {
        this.templates = templates;
        this.pages = pages;
        this.heads = heads;
        this.invitations = invitations;
        this.meetings = meetings;
        this.roll = roll;
        this.codes = codes;
    }

    @Needs(Permission.TAKE_ROLL)
    @GetMapping(ONE + "/roll")
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "") String q) {
        return templates.meetingsRoll(
                frame,
                pages.view(
                        campaign,
                        unit,
                        meetings.get(unit, meeting),
                        viewer,
                        frame,
                        new Asked(state, q, "", "")));
    }

    @Needs(Permission.TAKE_ROLL)
    @PostMapping(ONE + "/roll/{invitee}")
    Object present(
            Posted posted,
            @PathVariable UUID meeting,
            @PathVariable UUID invitee,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "") String q) {
        Meeting found = meetings.get(posted.unit(), meeting);
        var outcome = roll.present(posted.unit(), found, invitee, How.LIST, posted.viewer());
        return answer(outcome, posted, found, invitee, state, q);
    }

    @Needs(Permission.TAKE_ROLL)
    @PostMapping(ONE + "/roll/{invitee}/undo")
    Object undo(
            Posted posted,
            @PathVariable UUID meeting,
            @PathVariable UUID invitee,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "") String q) {
        Meeting found = meetings.get(posted.unit(), meeting);
        var outcome = roll.undo(posted.unit(), found, invitee);
        return answer(outcome, posted, found, invitee, state, q);
    }

    @Needs(Permission.TAKE_ROLL)
    @PostMapping(ONE + "/roll/{invitee}/excuse")
    Object excuse(
            Posted posted,
            @PathVariable UUID meeting,
            @PathVariable UUID invitee,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "") String q) {
        Meeting found = meetings.get(posted.unit(), meeting);
        var outcome = roll.excuse(posted.unit(), found, invitee, reason);
        return answer(outcome, posted, found, invitee, state, q);
    }

    private Object answer(
            Outcome outcome, Posted posted, Meeting meeting, UUID invitee, String state, String q) {
        return switch (outcome) {
            case NOT_THERE -> throw new NotThere();
            case DONE, ALREADY ->
                    "redirect:"
                            + UriComponentsBuilder.fromPath(
                                            MeetingPlace.of(
                                                            posted.campaign(),
                                                            posted.unit(),
                                                            meeting.id())
                                                    + "/roll")
                                    .queryParam("state", "{state}")
                                    .queryParam("q", "{q}")
                                    .encode()
                                    .buildAndExpand(state, q)
                            + "#i-"
                            + invitee;
            case CALLED_OFF, EARLY, NO_REASON, LONG_REASON -> {
                posted.refuse();
                String key =
                        "meetings.fault."
                                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
                String fault = posted.frame().text(key, posted.frame().day(meeting.day()));
                yield templates.meetingsRoll(
                        posted.frame(),
                        pages.view(
                                posted.campaign(),
                                posted.unit(),
                                meeting,
                                posted.viewer(),
                                posted.frame(),
                                new Asked(state, q, fault, invitee.toString())));
            }
        };
    }

    /// Cards with the codes, to print for those who show no phone.
    @Needs(Permission.HOLD_MEETINGS)
    @GetMapping(ONE + "/codes")
    JteModel codes(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID meeting) {
        Meeting found = meetings.get(unit, meeting);
        var all = meetings.invitees(found);
        var texts = codes.of(found.id(), all.stream().map(Invitee::id).toList());
        var cards =
                all.stream()
                        .map(each ->
                                new Card(
                                        each.name(),
                                        frame.text(each.capacity().messageKey()),
                                        QrPath.of(
                                                invitations.address(
                                                        texts.getOrDefault(each.id(), "")))))
                        .toList();
        return templates.meetingsCodes(
                frame,
                new CodesView(heads.head(campaign, unit, found, viewer, frame, "roll"), cards));
    }
}
