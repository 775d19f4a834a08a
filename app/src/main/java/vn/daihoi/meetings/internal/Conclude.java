package vn.daihoi.meetings.internal;

import static vn.daihoi.meetings.internal.db.Tables.DECISION;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.Decision.Target;
import vn.daihoi.meetings.internal.db.tables.records.DecisionRecord;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Ids;
import vn.daihoi.tasks.NewTask;
import vn.daihoi.tasks.TaskOrigin;
import vn.daihoi.tasks.Tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Minutes of a meeting, what it decided, and the tasks that come of it.
@Service
public class Conclude {

    /// In UTF-16 units.
    public static final int LONGEST_MINUTES = 20_000;

    private static final int LONGEST_DECISION = 1000;
    private static final String ORIGIN = "decision";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DSLContext database;
    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final Campaigns campaigns;
    private final Tasks tasks;
    private final Access access;
    private final LogMeetings log;
    private final Clock clock;

    Conclude(
            DSLContext database,
            MeetingStore meetings,
            InviteeStore invitees,
            Campaigns campaigns,
            Tasks tasks,
            Access access,
            LogMeetings log,
            Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.invitees = invitees;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    public List<Decision> of(Meeting meeting) {
        return database.selectFrom(DECISION)
                .where(DECISION.MEETING_ID.eq(meeting.id().value()))
                .orderBy(DECISION.POSITION, DECISION.ID)
                .fetch(Conclude::decision);
    }

    private static Decision decision(DecisionRecord row) {
        UUID unit = row.get(DECISION.TARGET_UNIT_ID);
        return new Decision(
                row.getId(),
                row.getPosition(),
                row.getText(),
                Target.valueOf(row.getTarget()),
                unit == null ? null : new UnitId(unit),
                row.get(DECISION.DUE_ON),
                row.getTasks());
    }

    /// What came of it.
    public enum Outcome {
        DONE,
        NO_WORDS,
        LONG_WORDS,
        NO_SUCH_UNIT,
        BAD_DUE
    }

    @Transactional
    public Outcome minutes(CampaignUnit holder, Meeting meeting, String words, Viewer by) {
        if (words.length() > LONGEST_MINUTES) {
            return Outcome.LONG_WORDS;
        }
        meetings.minutes(meeting.id(), words.strip(), by);
        log.done("minutes.write", holder, meeting.id(), Map.of("letters", words.length()));
        return Outcome.DONE;
    }

    /// @param to who does it: `holder`, `invited`, or the code of a unit
    @Transactional
    public Outcome decide(
            CampaignUnit holder,
            Meeting meeting,
            String words,
            String to,
            @Nullable LocalDate due) {
        String text = words.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > LONGEST_DECISION) {
            return text.isEmpty() ? Outcome.NO_WORDS : Outcome.LONG_WORDS;
        }
        if (due != null && due.isBefore(meeting.day())) {
            return Outcome.BAD_DUE;
        }
        Target target =
                switch (to) {
                    case "holder" -> Target.HOLDER;
                    case "invited" -> Target.INVITED;
                    default -> Target.UNIT;
                };
        UUID unit = null;
        if (target == Target.UNIT) {
            var found =
                    campaigns
                            .unit(holder.campaign(), to.strip())
                            .filter(each -> each.isWithin(holder));
            if (found.isEmpty()) {
                return Outcome.NO_SUCH_UNIT;
            }
            unit = found.get().id().value();
        }
        add(meeting, text, target, unit, due);
        log.done("decision.add", holder, meeting.id(), Map.of("target", target.code()));
        return Outcome.DONE;
    }

    private void add(
            Meeting meeting,
            String text,
            Target target,
            @Nullable UUID unit,
            @Nullable LocalDate due) {
        database.insertInto(DECISION)
                .set(DECISION.ID, Ids.next())
                .set(DECISION.MEETING_ID, meeting.id().value())
                .set(DECISION.POSITION, of(meeting).size() + 1)
                .set(DECISION.TEXT, text)
                .set(DECISION.TARGET, target.name())
                .set(DECISION.TARGET_UNIT_ID, unit)
                .set(DECISION.DUE_ON, due)
                .execute();
    }

    /// @return false when it is not there, or when tasks were made of it
    @Transactional
    public boolean remove(CampaignUnit holder, Meeting meeting, UUID decision) {
        boolean removed =
                database.deleteFrom(DECISION)
                                .where(
                                        DECISION.MEETING_ID.eq(meeting.id().value()),
                                        DECISION.ID.eq(decision),
                                        DECISION.TASKS.eq(0))
                                .execute()
                        == 1;
        if (removed) {
            log.done("decision.remove", holder, meeting.id(), Map.of());
        }
        return removed;
    }

    /// Makes tasks of all decisions; of one that has made its tasks none comes twice, however often
    /// this is asked.
    ///
    /// @return how many units have tasks of the meeting now
    @Transactional
    public int assign(Campaign campaign, CampaignUnit holder, Meeting meeting, Viewer by) {
        var invited =
                invitees.of(meeting.id()).stream()
                        .filter(each -> each.invitedAt() != null)
                        .collect(Collectors.toMap(Invitee::unit, Invitee::id, (one, _) -> one));
        int made = 0;
        for (Decision decision : of(meeting)) {
            var units = units(holder, meeting, decision, by);
            for (CampaignUnit unit : units) {
                String address = address(campaign, holder, meeting, unit, invited);
                tasks.add(unit, task(meeting, decision, address), by);
            }
            database.update(DECISION)
                    .set(DECISION.TASKS, units.size())
                    .set(DECISION.TASKS_AT, OffsetDateTime.now(clock))
                    .where(DECISION.ID.eq(decision.id()))
                    .execute();
            made += units.size();
        }
        log.done("decision.assign", holder, meeting.id(), Map.of("tasks", made));
        return made;
    }

    /// Those in which the person may make tasks.
    private List<CampaignUnit> units(
            CampaignUnit holder, Meeting meeting, Decision decision, Viewer by) {
        var units =
                switch (decision.target()) {
                    case HOLDER -> List.of(holder.id());
                    case UNIT -> List.of(java.util.Objects.requireNonNull(decision.unit()));
                    case INVITED ->
                            invitees.of(meeting.id()).stream()
                                    .map(Invitee::unit)
                                    .distinct()
                                    .toList();
                };
        return campaigns.units(holder.campaign(), units).stream()
                .filter(unit -> access.may(by, Permission.EDIT_TASKS, unit))
                .toList();
    }

    /// Who is invited reads the minutes at the invitation, others at the meeting.
    private static String address(
            Campaign campaign,
            CampaignUnit holder,
            Meeting meeting,
            CampaignUnit unit,
            Map<UnitId, UUID> invited) {
        UUID invitation = invited.get(unit.id());
        return invitation == null
                ? MeetingPlace.of(campaign, holder, meeting.id()) + "/minutes"
                : MeetingPlace.invitation(campaign, unit, invitation);
    }

    private static NewTask task(Meeting meeting, Decision decision, String address) {
        String label =
                TEXTS.text(
                        "meetings.decision.origin",
                        meeting.plan().title(),
                        DAY.format(Moments.day(meeting.plan().from())),
                        decision.number());
        var origin = new TaskOrigin(ORIGIN, decision.id().toString(), label, address);
        return NewTask.of(decision.text(), decision.due(), origin);
    }
}
