package vn.daihoi.meetings.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.Answer;
import vn.daihoi.meetings.internal.InvitationCodes;
import vn.daihoi.meetings.internal.InvitationPapers;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.MeetingWords;
import vn.daihoi.meetings.internal.ReadMeetings.Invitation;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.QrPath;

import java.util.Arrays;

/// Puts together the page of an invitation.
@Component
class InvitationPages {

    private final Campaigns campaigns;
    private final InvitationCodes codes;
    private final InvitationPapers papers;
    private final Access access;
    private final String site;

    InvitationPages(
            Campaigns campaigns,
            InvitationCodes codes,
            InvitationPapers papers,
            Access access,
            @Value("${daihoi.site:}") String site) {
        this.campaigns = campaigns;
        this.codes = codes;
        this.papers = papers;
        this.access = access;
        this.site = site;
    }

    /// What was typed and could not be taken.
    ///
    /// @param fault text of what is wrong; empty when nothing is
    record Typed(String answer, String words, String fault) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    InvitationView view(
            Campaign campaign,
            CampaignUnit unit,
            Invitation invitation,
            Viewer viewer,
            Frame frame,
            Typed typed) {
        Invitee invitee = invitation.invitee();
        Meeting meeting = invitation.meeting();
        var holder = campaigns.unit(campaign.id(), meeting.unit()).orElseThrow();
        boolean answers = access.may(viewer, Permission.ACKNOWLEDGE, unit);
        boolean ahead =
                !meeting.isCalledOff() && !campaigns.today(campaign.id()).isAfter(meeting.day());
        String code = answers && ahead ? codes.of(meeting.id(), invitee.id()) : "";
        String reason = meeting.calledOff();
        var reply = invitee.reply();
        var plan = meeting.plan();
        boolean again = !typed.fault().isEmpty();
        return new InvitationView(
                MeetingPlace.invitation(campaign, unit, invitee.id()),
                MeetingPlace.list(campaign, unit),
                holder.fullName(),
                invitee.name(),
                frame.text(invitee.capacity().messageKey()),
                plan.title(),
                frame.text(plan.kind().messageKey()),
                MeetingWords.when(plan, frame.texts()),
                plan.place(),
                plan.agenda(),
                plan.chair(),
                reason == null ? "" : reason,
                answer(invitee, frame),
                again ? typed.answer() : reply == null ? "" : reply.answer().code(),
                again ? typed.words() : reply == null ? "" : reply.words(),
                presence(invitee, frame),
                answers && ahead,
                papers.isOf(campaign, holder),
                code.isEmpty() ? null : QrPath.of(address(code)),
                code,
                typed.fault(),
                Arrays.stream(Answer.values()).map(Answer::code).toList());
    }

    private static String answer(Invitee invitee, Frame frame) {
        var reply = invitee.reply();
        return reply == null
                ? frame.text("meetings.invitation.silent")
                : frame.text(
                        "meetings.invitation.said." + reply.answer().code(),
                        reply.words(),
                        reply.by(),
                        Moments.show(reply.at()));
    }

    private static String presence(Invitee invitee, Frame frame) {
        var presence = invitee.presence();
        return presence == null
                ? ""
                : frame.text("meetings.invitation.present", Moments.show(presence.at()));
    }

    /// What a phone opens that reads the code. Where the site has no address of its own, the one
    /// under which this page was asked for.
    String address(String code) {
        String base =
                site.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : site;
        return base + "/m/" + code;
    }
}
