package vn.daihoi.bench;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.Meetings;
import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.internal.InvitationCodes;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.StampPlan;

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
    private static final String DAY = "2024-02-01";

    static RollCallSet grow(ApplicationContext program, int units, int people) {
        var database = program.getBean(DSLContext.class);
        UUID campaign = UUID.randomUUID();
        UUID root = UUID.randomUUID();
        tree(database, campaign, root, units);
        var id = new CampaignId(campaign);
        program.getBean(StampPlan.class).stamp(id);
        String hash = program.getBean(PasswordEncoder.class).encode(FormSessions.PASSWORD);
        UUID first = people(database, root, people, hash);
        var campaigns = program.getBean(Campaigns.class);
        var holder = campaigns.unit(id, "r").orElseThrow();
        var by = new Viewer(new PersonId(first), "nguoi0", "Người thử");
        var meetings = program.getBean(Meetings.class);
        MeetingId meeting = meetings.convene(holder, training(program.getBean(Clock.class)), by);
        meetings.list(holder, meeting, Capacity.HEAD, campaigns.children(holder));
        meetings.invite(holder, meeting, by);
        database.execute("vacuum analyze");
        return new RollCallSet(
                database,
                id,
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

    private static void tree(DSLContext database, UUID campaign, UUID root, int units) {
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'district', ?::date)",
                root,
                DAY);
        database.execute(
                "insert into organization.campaign values (?, ?, 'Tập huấn', 'mttq-2024-2029', '2024-2029', ?, ?::date, null, now())",
                campaign,
                CAMPAIGN,
                root,
                DAY);
        String insert =
                "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position) ";
        database.execute(
                insert + "values (?, ?, null, 'r', 'district', 'r', 'Quận thử', 'Quận thử', 0)",
                campaign,
                root);
        database.execute(
                insert
                        + "select ?, gen_random_uuid(), ?, 'r.w' || n, 'ward', 'w' || n, 'W' || n, 'Phường thử ' || n, n from generate_series(1, ?) n",
                campaign,
                root,
                units);
    }

    /// @return key of the first
    private static UUID people(DSLContext database, UUID root, int count, String hash) {
        var people = new ArrayList<UUID>();
        for (int number = 0; number < count; number++) {
            UUID id = UUID.randomUUID();
            database.execute(
                    "insert into accounts.person (id, login, name, password_hash, created_at) values (?, ?, 'Người thử', ?, now())",
                    id,
                    "nguoi" + number,
                    hash);
            database.execute(
                    "insert into accounts.role_grant (id, person_id, role, unit_id, granted_at) values (?, ?, 'UNIT_OFFICER', ?, now())",
                    UUID.randomUUID(),
                    id,
                    root);
            people.add(id);
        }
        return people.getFirst();
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
