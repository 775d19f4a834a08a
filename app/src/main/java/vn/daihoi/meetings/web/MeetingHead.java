package vn.daihoi.meetings.web;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.MeetingWords;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;

import java.util.ArrayList;
import java.util.List;

/// What stands above all pages of a meeting. Texts are in the viewer's language.
///
/// @param list address of the list of meetings
/// @param calledOff reason; empty while it is to be held
/// @param here last part of the page's address; empty for the first page
public record MeetingHead(
        String address,
        String list,
        String title,
        String kind,
        String topic,
        String when,
        String place,
        String agenda,
        String chair,
        String holder,
        String calledOff,
        boolean isTraining,
        boolean mayHold,
        boolean mayRoll,
        String here) {

    static MeetingHead of(
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            Access access,
            Viewer viewer,
            Frame frame,
            String here) {
        var plan = meeting.plan();
        String reason = meeting.calledOff();
        return new MeetingHead(
                MeetingPlace.of(campaign, holder, meeting.id()),
                MeetingPlace.list(campaign, holder),
                plan.title(),
                frame.text(plan.kind().messageKey()),
                plan.topic(),
                MeetingWords.when(plan, frame.texts()),
                plan.place(),
                plan.agenda(),
                plan.chair(),
                holder.fullName(),
                reason == null ? "" : reason,
                meeting.isTraining(),
                access.may(viewer, Permission.HOLD_MEETINGS, holder),
                access.may(viewer, Permission.TAKE_ROLL, holder),
                here);
    }

    /// Last parts of the addresses of the pages that the viewer may open; the first page is empty.
    public List<String> parts() {
        var parts = new ArrayList<String>();
        parts.add("");
        if (mayRoll) {
            parts.add("roll");
        }
        parts.add("material");
        if (isTraining && mayHold) {
            parts.add("test");
        }
        parts.add("minutes");
        return parts;
    }
}
