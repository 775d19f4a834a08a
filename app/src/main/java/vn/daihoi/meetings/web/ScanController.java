package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.InvitationCodes;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Invitee.How;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.MeetingWords;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.internal.RollCall;
import vn.daihoi.meetings.internal.RollCall.Outcome;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;

import java.util.UUID;

/// The roll call by QR code: the camera of a phone opens the address in the code, and the desk
/// confirms.
@Controller
class ScanController {

    private static final String SCAN = "/c/{campaign}/u/{unit}/meetings/{meeting}/scan/{code}";

    private final Templates templates;
    private final InvitationCodes codes;
    private final ReadMeetings meetings;
    private final RollCall roll;
    private final Campaigns campaigns;
    private final Access access;

    ScanController(
            Templates templates,
            InvitationCodes codes,
            ReadMeetings meetings,
            RollCall roll,
            Campaigns campaigns,
            Access access) {
        this.templates = templates;
        this.codes = codes;
        this.meetings = meetings;
        this.roll = roll;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// The short address that stands in the code. Leads the desk to its page, and others, such as
    /// who is invited and tries the own code, to the invitation.
    @SignedIn
    @GetMapping("/m/{code}")
    String open(Viewer viewer, @PathVariable String code) {
        Invitee invitee = codes.bearer(code).orElseThrow(NotThere::new);
        Meeting meeting = meetings.find(invitee.meeting()).orElseThrow();
        Campaign campaign = campaigns.get(meeting.campaign());
        CampaignUnit holder = campaigns.unit(campaign.id(), meeting.unit()).orElseThrow();
        if (access.may(viewer, Permission.TAKE_ROLL, holder)) {
            return "redirect:" + scan(campaign, holder, meeting, code);
        }
        return campaigns
                .unit(campaign.id(), invitee.unit())
                .filter(unit -> access.may(viewer, Permission.VIEW_PROGRESS, unit))
                .map(unit -> "redirect:" + MeetingPlace.invitation(campaign, unit, invitee.id()))
                .orElseThrow(NotThere::new);
    }

    private static String scan(
            Campaign campaign, CampaignUnit holder, Meeting meeting, String code) {
        return MeetingPlace.of(campaign, holder, meeting.id()) + "/scan/" + code;
    }

    @Needs(Permission.TAKE_ROLL)
    @GetMapping(SCAN)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID meeting,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String done) {
        Meeting found = meetings.get(unit, meeting);
        Invitee invitee = bearer(found, code);
        String fresh = done.isEmpty() ? "already" : "done";
        return templates.meetingsScan(
                frame, view(campaign, unit, found, invitee, code, fresh, frame));
    }

    /// Of this meeting: the code of another one is no code here.
    private Invitee bearer(Meeting meeting, String code) {
        return codes.bearer(code)
                .filter(invitee -> invitee.meeting().equals(meeting.id()))
                .orElseThrow(NotThere::new);
    }

    private ScanView view(
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            Invitee invitee,
            String code,
            String present,
            Frame frame) {
        String closed = closed(campaign, meeting, frame);
        String state = invitee.isPresent() ? present : closed.isEmpty() ? "ready" : "closed";
        String address = MeetingPlace.of(campaign, holder, meeting.id());
        var presence = invitee.presence();
        return new ScanView(
                state,
                invitee.name(),
                frame.text(invitee.capacity().messageKey()),
                invitee.deputy(),
                meeting.plan().title(),
                MeetingWords.when(meeting.plan(), frame.texts()),
                presence == null
                        ? closed
                        : frame.text(
                                "meetings.scan.at", Moments.show(presence.at()), presence.by()),
                scan(campaign, holder, meeting, code),
                address + "/roll/" + invitee.id() + "/undo",
                address + "/roll",
                counts(meeting, frame));
    }

    /// Counted by the database: a list of thousands is not read for each phone.
    private String counts(Meeting meeting, Frame frame) {
        var tally = meetings.tally(meeting);
        return frame.text("meetings.scan.counts", tally.present(), tally.invited());
    }

    private String closed(Campaign campaign, Meeting meeting, Frame frame) {
        if (meeting.isCalledOff()) {
            return frame.text("meetings.fault.called-off");
        }
        return campaigns.today(campaign.id()).isBefore(meeting.day())
                ? frame.text("meetings.fault.early", frame.day(meeting.day()))
                : "";
    }

    /// Says nothing into the session: twenty phones confirm at once, and each write there costs.
    @Needs(Permission.TAKE_ROLL)
    @PostMapping(SCAN)
    String confirm(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            @PathVariable UUID meeting,
            @PathVariable String code) {
        Meeting found = meetings.get(unit, meeting);
        Invitee invitee = bearer(found, code);
        var outcome = roll.present(unit, found, invitee.id(), How.SCAN, viewer);
        return "redirect:"
                + scan(campaign, unit, found, code)
                + (outcome == Outcome.DONE ? "?done=1" : "");
    }
}
