package vn.daihoi.meetings.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.internal.Counts;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.MeetingWords;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.internal.ReadMeetings.Invitation;
import vn.daihoi.meetings.web.MeetingListView.Choice;
import vn.daihoi.meetings.web.MeetingListView.Line;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Puts together the list of a unit's meetings.
@Component
class MeetingListPages {

    private final ReadMeetings meetings;
    private final Campaigns campaigns;
    private final Access access;

    MeetingListPages(ReadMeetings meetings, Campaigns campaigns, Access access) {
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.access = access;
    }

    MeetingListView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            String kind,
            String words) {
        LocalDate today = campaigns.today(campaign.id());
        var held = meetings.heldBy(unit);
        var invited = meetings.invitations(unit);
        String address = MeetingPlace.list(campaign, unit);
        return new MeetingListView(
                address,
                answer(held, invited, today, frame),
                kind,
                words,
                kinds(frame),
                invited.stream()
                        .filter(each -> isShown(each.meeting(), kind, words))
                        .map(each -> line(campaign, unit, each, today, frame))
                        .toList(),
                held.stream()
                        .filter(each -> isShown(each, kind, words))
                        .map(each -> line(campaign, unit, each, today, frame))
                        .toList(),
                "/c/%s/u/%s/trainings".formatted(campaign.code(), unit.code()),
                access.may(viewer, Permission.HOLD_MEETINGS, unit));
    }

    static List<Choice> kinds(Frame frame) {
        return Arrays.stream(MeetingKind.values())
                .map(kind -> new Choice(kind.code(), frame.text(kind.messageKey())))
                .toList();
    }

    private static boolean isShown(Meeting meeting, String kind, String words) {
        boolean ofKind = kind.isEmpty() || meeting.kind().code().equals(kind);
        String text = Fold.of(meeting.plan().title() + " " + meeting.plan().topic());
        return ofKind && Arrays.stream(Fold.of(words).split("\\s+")).allMatch(text::contains);
    }

    private static String answer(
            List<Meeting> held, List<Invitation> invited, LocalDate today, Frame frame) {
        var next =
                Stream.concat(held.stream(), invited.stream().map(Invitation::meeting))
                        .filter(meeting -> !meeting.isCalledOff() && !meeting.day().isBefore(today))
                        .min(Comparator.comparing(meeting -> meeting.plan().from()));
        long silent =
                invited.stream()
                        .filter(each -> each.invitee().reply() == null)
                        .filter(each -> isAhead(each.meeting(), today))
                        .count();
        String first =
                next.map(meeting ->
                                frame.text(
                                        "meetings.answer.next",
                                        meeting.plan().title(),
                                        MeetingWords.when(meeting.plan(), frame.texts())))
                        .orElse(frame.text("meetings.answer.none-ahead"));
        return silent == 0 ? first : first + " " + frame.text("meetings.answer.silent", silent);
    }

    private static boolean isAhead(Meeting meeting, LocalDate today) {
        return !meeting.isCalledOff() && !meeting.day().isBefore(today);
    }

    private static Line line(
            Campaign campaign, CampaignUnit unit, Invitation each, LocalDate today, Frame frame) {
        Invitee invitee = each.invitee();
        var reply = invitee.reply();
        String address = MeetingPlace.invitation(campaign, unit, invitee.id());
        if (each.meeting().isCalledOff()
                || invitee.isPresent()
                || !isAhead(each.meeting(), today)) {
            String word =
                    invitee.isPresent()
                            ? frame.text(invitee.stand().messageKey())
                            : frame.text(stateKey(each.meeting(), today));
            String state = invitee.isPresent() ? "state-reached" : "state-not-due";
            return line(each.meeting(), address, icon(invitee), state, word, "", frame);
        }
        return reply == null
                ? line(
                        each.meeting(),
                        address,
                        "soon",
                        "state-due-soon",
                        frame.text("meetings.state.to-answer"),
                        "",
                        frame)
                : line(
                        each.meeting(),
                        address,
                        "check",
                        "state-reached",
                        frame.text(reply.answer().messageKey()),
                        reply.words(),
                        frame);
    }

    private static String icon(Invitee invitee) {
        return invitee.isPresent() ? "check" : "none";
    }

    private Line line(
            Campaign campaign, CampaignUnit unit, Meeting meeting, LocalDate today, Frame frame) {
        var counts = Counts.of(meetings.invitees(meeting));
        boolean ahead = isAhead(meeting, today);
        String key = stateKey(meeting, today);
        return line(
                meeting,
                MeetingPlace.of(campaign, unit, meeting.id()),
                ahead ? "calendar" : meeting.isCalledOff() ? "close" : "check",
                ahead ? "state-due-soon" : "state-not-due",
                frame.text(key),
                ahead
                        ? frame.text(
                                "meetings.detail.answers",
                                counts.invited() - counts.silent(),
                                counts.invited())
                        : frame.text("meetings.detail.present", counts.present(), counts.invited()),
                frame);
    }

    static String stateKey(Meeting meeting, LocalDate today) {
        if (meeting.isCalledOff()) {
            return "meetings.state.called-off";
        }
        if (meeting.day().isBefore(today)) {
            return "meetings.state.over";
        }
        if (meeting.day().equals(today)) {
            return "meetings.state.today";
        }
        return meeting.invitedAt() == null ? "meetings.state.draft" : "meetings.state.invited";
    }

    private static Line line(
            Meeting meeting,
            String address,
            String icon,
            String state,
            String word,
            String detail,
            Frame frame) {
        return new Line(
                address,
                meeting.plan().title(),
                frame.text(meeting.kind().messageKey()),
                MeetingWords.when(meeting.plan(), frame.texts()),
                meeting.plan().place(),
                icon,
                state,
                word,
                detail);
    }
}
