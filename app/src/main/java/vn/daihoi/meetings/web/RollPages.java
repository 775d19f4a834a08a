package vn.daihoi.meetings.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.Counts;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Invitee.Stand;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.web.MeetingView.Count;
import vn.daihoi.meetings.web.RollView.Row;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;

import java.util.List;

/// Puts together the page of the roll call.
@Component
class RollPages {

    /// More than anybody scrolls through; the search finds the others.
    static final int MOST = 300;

    private final ReadMeetings meetings;
    private final MeetingPages pages;
    private final Campaigns campaigns;

    RollPages(ReadMeetings meetings, MeetingPages pages, Campaigns campaigns) {
        this.meetings = meetings;
        this.pages = pages;
        this.campaigns = campaigns;
    }

    /// What is shown, and what could not be done.
    ///
    /// @param fault text of what is wrong; empty when nothing is
    record Asked(String state, String words, String fault, String faultAt) {}

    RollView view(
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            Viewer viewer,
            Frame frame,
            Asked asked) {
        var all = meetings.invitees(meeting);
        var counts = Counts.of(all);
        String words = Fold.of(asked.words());
        var found =
                all.stream()
                        .filter(each -> isIn(each, asked.state()))
                        .filter(each -> Fold.of(each.name()).contains(words))
                        .toList();
        return new RollView(
                pages.head(campaign, holder, meeting, viewer, frame, "roll"),
                answer(counts, frame),
                asked.state(),
                asked.words(),
                List.of(
                        count("all", counts.invited(), frame),
                        count("missing", counts.missing(), frame),
                        count("present", counts.present(), frame),
                        count("excused", counts.excused(), frame)),
                found.stream().limit(MOST).map(each -> row(each, frame)).toList(),
                Math.max(0, found.size() - MOST),
                closed(campaign, meeting, frame),
                asked.fault(),
                asked.faultAt());
    }

    private static boolean isIn(Invitee invitee, String state) {
        return switch (state) {
            case "present" -> invitee.isPresent();
            case "missing" -> invitee.stand() == Stand.MISSING;
            case "excused" -> invitee.stand() == Stand.EXCUSED;
            default -> true;
        };
    }

    static String answer(Counts counts, Frame frame) {
        return frame.text(
                "meetings.roll.answer",
                counts.present(),
                counts.invited(),
                counts.excused(),
                counts.missing());
    }

    private String closed(Campaign campaign, Meeting meeting, Frame frame) {
        if (meeting.isCalledOff()) {
            return frame.text("meetings.fault.called-off");
        }
        return campaigns.today(campaign.id()).isBefore(meeting.day())
                ? frame.text("meetings.fault.early", frame.day(meeting.day()))
                : "";
    }

    private static Row row(Invitee invitee, Frame frame) {
        Stand stand = invitee.stand();
        return new Row(
                invitee.id().toString(),
                invitee.name(),
                frame.text(invitee.capacity().messageKey()),
                stand.code(),
                icon(stand),
                css(stand),
                frame.text(stand.messageKey()),
                detail(invitee, frame),
                invitee.isPresent());
    }

    static String icon(Stand stand) {
        return switch (stand) {
            case PRESENT, DEPUTY -> "check";
            case EXCUSED -> "none";
            case MISSING -> "pending";
        };
    }

    private static String css(Stand stand) {
        return switch (stand) {
            case PRESENT, DEPUTY -> "state-reached";
            case EXCUSED -> "state-due-soon";
            case MISSING -> "state-not-due";
        };
    }

    static String detail(Invitee invitee, Frame frame) {
        var presence = invitee.presence();
        String deputy = invitee.deputy();
        String other = deputy.isEmpty() ? "" : frame.text("meetings.roll.deputy", deputy);
        if (presence == null) {
            return invitee.reason().isEmpty() ? other : invitee.reason();
        }
        String came =
                frame.text(
                        "meetings.roll.came."
                                + presence.how().name().toLowerCase(java.util.Locale.ROOT),
                        Moments.show(presence.at()),
                        presence.by());
        return other.isEmpty() ? came : other + " · " + came;
    }

    private static Count count(String code, int count, Frame frame) {
        return new Count(code, frame.text("meetings.roll.filter." + code), count);
    }
}
