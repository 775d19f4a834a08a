package vn.daihoi.bench;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.Meetings;
import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.internal.InvitationCodes;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// An invented district with many wards, a training today that all of them are invited to, and
/// people at the desk.
///
/// @param address of the training
/// @param codes of its invitations
record RollCallSet(
        DSLContext database,
        CampaignId campaign,
        UUID meeting,
        String address,
        List<String> codes) {

    private static final String CAMPAIGN = "tap-huan";

    static RollCallSet grow(ApplicationContext program, int units, int people) {
        var district = InventedDistrict.grow(program, CAMPAIGN, units, people);
        var database = district.database();
        var campaigns = program.getBean(Campaigns.class);
        var holder = district.board();
        var by = district.officer();
        var meetings = program.getBean(Meetings.class);
        MeetingId meeting = meetings.convene(holder, training(program.getBean(Clock.class)), by);
        meetings.list(holder, meeting, Capacity.HEAD, campaigns.children(holder));
        meetings.invite(holder, meeting, by);
        database.execute("vacuum analyze");
        return new RollCallSet(
                database,
                holder.campaign(),
                meeting.value(),
                "/c/%s/u/r/meetings/%s".formatted(CAMPAIGN, meeting.value()),
                codes(database, program.getBean(InvitationCodes.class), meeting));
    }

    private static NewMeeting training(Clock clock) {
        var now = clock.instant();
        return new NewMeeting(
                MeetingKind.TRAINING,
                "Tập huấn thử",
                "Nghiệp vụ đại hội",
                now,
                now.plus(Duration.ofHours(3)),
                "Hội trường",
                "",
                "",
                null);
    }

    private static List<String> codes(
            DSLContext database, InvitationCodes codes, MeetingId meeting) {
        var ids =
                database.fetch(
                                "select id from meetings.invitee where meeting_id = ? order by id",
                                meeting.value())
                        .getValues(0, UUID.class);
        return new ArrayList<>(codes.of(meeting, ids).values());
    }

    /// How many are present, how many entries of the log say so, and how many steps it reached.
    String counted() {
        return "%d present, %d entries of the log, %d steps reached or about to be"
                .formatted(
                        count(
                                "select count(*) from meetings.invitee where meeting_id = ? and present_at is not null",
                                meeting),
                        count(
                                "select count(*) from audit.entry where act = 'meetings.roll.present' and campaign_id = ?",
                                campaign.value()),
                        count(
                                "select (select count(*) from plans.milestone where campaign_id = ? and step = 'training' and reached_on is not null) + (select count(*) from plans.evidence_waiting)",
                                campaign.value()));
    }

    private long count(String sql, UUID key) {
        return Objects.requireNonNull(database.fetchSingle(sql, key).get(0, Long.class));
    }
}
