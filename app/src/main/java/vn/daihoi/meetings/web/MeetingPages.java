package vn.daihoi.meetings.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.internal.ChooseUnits;
import vn.daihoi.meetings.internal.Counts;
import vn.daihoi.meetings.internal.InvitationPapers;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.web.MeetingView.Choose;
import vn.daihoi.meetings.web.MeetingView.Count;
import vn.daihoi.meetings.web.MeetingView.Filter;
import vn.daihoi.meetings.web.MeetingView.InRow;
import vn.daihoi.meetings.web.MeetingView.Option;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.UnitGroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Puts together the page of a meeting for who holds it.
@Component
class MeetingPages {

    /// More boxes than that are slower to tick than codes to type.
    private static final int TICKED = 120;

    private final ReadMeetings meetings;
    private final ChooseUnits choose;
    private final InvitationPapers papers;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Access access;

    MeetingPages(
            ReadMeetings meetings,
            ChooseUnits choose,
            InvitationPapers papers,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Access access) {
        this.meetings = meetings;
        this.choose = choose;
        this.papers = papers;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.access = access;
    }

    /// What is shown, and what was typed and could not be taken.
    ///
    /// @param fault text of what is wrong; empty when nothing is
    record Asked(String state, String words, InviteForm typed, String fault) {

        static Asked of(String state, String words) {
            return new Asked(state, words, InviteForm.NONE, "");
        }
    }

    MeetingHead head(
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            Viewer viewer,
            Frame frame,
            String here) {
        return MeetingHead.of(campaign, holder, meeting, access, viewer, frame, here);
    }

    MeetingView view(
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            Viewer viewer,
            Frame frame,
            Asked asked) {
        var all = meetings.invitees(meeting);
        var without = meetings.withoutPeople(all);
        var ended = meetings.ended(campaign.id(), all);
        var counts = Counts.of(all);
        var head = head(campaign, holder, meeting, viewer, frame, "");
        int unsent = (int) all.stream().filter(each -> each.invitedAt() == null).count();
        boolean ahead =
                !meeting.isCalledOff() && !meeting.day().isBefore(campaigns.today(campaign.id()));
        return new MeetingView(
                head,
                answer(meeting, counts, unsent, frame),
                InviteeRows.notes(all, without, ended, frame),
                row(campaign, holder, meeting, frame),
                InviteeRows.rows(all, without, ended, asked, frame),
                filter(asked, counts, frame),
                unsent,
                ahead && counts.silent() > unsent && head.mayHold(),
                papers.isOf(campaign, holder),
                ahead && head.mayHold()
                        ? choose(campaign, holder, meeting, all, asked, frame)
                        : null,
                asked.fault());
    }

    private static String answer(Meeting meeting, Counts counts, int unsent, Frame frame) {
        if (counts.invited() == 0) {
            return frame.text("meetings.lead.nobody");
        }
        if (meeting.invitedAt() == null) {
            return frame.text("meetings.lead.unsent", counts.invited());
        }
        String sent =
                frame.text(
                        "meetings.lead.answers",
                        counts.invited(),
                        counts.coming(),
                        counts.deputies(),
                        counts.absent(),
                        counts.silent());
        return unsent == 0 ? sent : sent + " " + frame.text("meetings.lead.some-unsent", unsent);
    }

    private List<InRow> row(Campaign campaign, CampaignUnit holder, Meeting meeting, Frame frame) {
        var row = meetings.row(meeting);
        return row.size() == 1
                ? List.of()
                : row.stream()
                        .map(each ->
                                new InRow(
                                        MeetingPlace.of(campaign, holder, each.id()),
                                        frame.day(each.day()),
                                        each.id().equals(meeting.id()),
                                        each.isCalledOff()))
                        .toList();
    }

    private static Filter filter(Asked asked, Counts counts, Frame frame) {
        return new Filter(
                asked.state(),
                asked.words(),
                List.of(
                        count("all", counts.invited(), frame),
                        count("silent", counts.silent(), frame),
                        count("coming", counts.coming(), frame),
                        count("deputy", counts.deputies(), frame),
                        count("absent", counts.absent(), frame)));
    }

    private static Count count(String code, int count, Frame frame) {
        return new Count(code, frame.text("meetings.filter." + code), count);
    }

    private Choose choose(
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            List<Invitee> all,
            Asked asked,
            Frame frame) {
        var typed = asked.typed();
        var children = campaigns.children(holder);
        var levels = new ArrayList<Option>();
        boolean below = false;
        for (var level : profiles.of(campaign).levels()) {
            if (below) {
                levels.add(
                        Option.of(
                                level.code(),
                                level.name().in(frame.texts().locale()),
                                "",
                                Set.copyOf(typed.level())));
            }
            below = below || level.code().equals(holder.level());
        }
        var units =
                children.size() > TICKED
                        ? List.<Option>of()
                        : children.stream()
                                .map(unit ->
                                        Option.of(
                                                unit.code(),
                                                unit.fullName(),
                                                "",
                                                Set.copyOf(typed.ticked())))
                                .toList();
        return new Choose(
                levels,
                groups(choose.of(holder), typed, frame),
                groups(choose.saved(holder), typed, frame),
                units,
                capacities(typed.capacity(), meeting.kind(), frame),
                typed.codes(),
                meeting.row() != null,
                all.isEmpty() || !asked.fault().isEmpty());
    }

    private static List<Option> groups(List<UnitGroup> groups, InviteForm typed, Frame frame) {
        return groups.stream()
                .map(group ->
                        Option.of(
                                group.id(),
                                group.name(),
                                frame.text("meetings.choose.count", group.units().size()),
                                Set.copyOf(typed.group())))
                .toList();
    }

    private static List<Option> capacities(@Nullable String typed, MeetingKind kind, Frame frame) {
        String chosen =
                typed == null || typed.isEmpty()
                        ? (kind == MeetingKind.PARTY ? Capacity.PARTY : Capacity.HEAD).code()
                        : typed;
        return Arrays.stream(Capacity.values())
                .map(each ->
                        Option.of(each.code(), frame.text(each.messageKey()), "", Set.of(chosen)))
                .toList();
    }
}
