package vn.daihoi.meetings.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.Answer;
import vn.daihoi.meetings.internal.Certificates;
import vn.daihoi.meetings.internal.Conclude;
import vn.daihoi.meetings.internal.Decision;
import vn.daihoi.meetings.internal.InvitationCodes;
import vn.daihoi.meetings.internal.InvitationPapers;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Materials;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.MeetingWords;
import vn.daihoi.meetings.internal.ReadMeetings.Invitation;
import vn.daihoi.meetings.internal.TrainingTests;
import vn.daihoi.meetings.web.InvitationView.Link;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.QrPath;

import java.util.Arrays;
import java.util.List;

/// Puts together the page of an invitation.
@Component
class InvitationPages {

    private final Campaigns campaigns;
    private final InvitationCodes codes;
    private final InvitationPapers papers;
    private final Materials materials;
    private final TrainingTests tests;
    private final Certificates certificates;
    private final Conclude conclude;
    private final Access access;
    private final String site;

    InvitationPages(
            Campaigns campaigns,
            InvitationCodes codes,
            InvitationPapers papers,
            Materials materials,
            TrainingTests tests,
            Certificates certificates,
            Conclude conclude,
            Access access,
            @Value("${daihoi.site:}") String site) {
        this.campaigns = campaigns;
        this.codes = codes;
        this.papers = papers;
        this.materials = materials;
        this.tests = tests;
        this.certificates = certificates;
        this.conclude = conclude;
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
                Arrays.stream(Answer.values()).map(Answer::code).toList(),
                material(campaign, unit, invitation),
                answers && tests.isOpenTo(meeting, invitee)
                        ? MeetingPlace.invitation(campaign, unit, invitee.id()) + "/test"
                        : "",
                answers && certificates.isDue(campaign, holder, meeting, invitee)
                        ? MeetingPlace.invitation(campaign, unit, invitee.id())
                                + "/certificate.docx"
                        : "",
                meeting.minutes() == null ? "" : meeting.minutes().words(),
                conclude.of(meeting).stream().map(each -> decided(each, frame)).toList());
    }

    private List<Link> material(Campaign campaign, CampaignUnit unit, Invitation invitation) {
        String address =
                MeetingPlace.invitation(campaign, unit, invitation.invitee().id()) + "/material/";
        return materials.of(invitation.meeting()).stream()
                .map(each -> new Link(address + each.id(), each.title()))
                .toList();
    }

    private static String decided(Decision each, Frame frame) {
        return each.due() == null
                ? each.text()
                : each.text()
                        + " ("
                        + frame.text("meetings.decision.until", frame.day(each.due()))
                        + ")";
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
