package vn.daihoi.meetings.internal;

import static vn.daihoi.meetings.internal.db.Tables.INVITEE;
import static vn.daihoi.meetings.internal.db.Tables.MEETING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;

import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;
import vn.daihoi.profile.Level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who has been trained in a topic: a unit is, once somebody of it was present at a training.
@Service
public class Coverage {

    private final DSLContext database;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    Coverage(DSLContext database, Campaigns campaigns, CampaignProfiles profiles) {
        this.database = database;
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    /// A unit that holds a congress, with its residential committees.
    ///
    /// @param trained whether its own board is
    /// @param committees how many it has
    /// @param missing those that are not trained, in the order of the tree
    public record Line(
            CampaignUnit unit, boolean trained, int committees, List<CampaignUnit> missing) {

        public int trainedCommittees() {
            return committees - missing.size();
        }
    }

    /// Topics of the trainings to which units of a branch were invited, and of those that its top
    /// held: first those that somebody was trained in, the latest first.
    public List<String> topics(CampaignUnit top) {
        return database
                .select(MEETING.TOPIC)
                .from(MEETING)
                .leftJoin(INVITEE)
                .on(INVITEE.MEETING_ID.eq(MEETING.ID))
                .where(isTraining(top), isWithin(top).or(MEETING.UNIT_ID.eq(top.id().value())))
                .groupBy(MEETING.TOPIC)
                .orderBy(
                        DSL.max(INVITEE.PRESENT_AT).isNull(),
                        DSL.max(MEETING.STARTS_AT).desc(),
                        MEETING.TOPIC)
                .fetch(MEETING.TOPIC)
                .stream()
                .collect(
                        Collectors.toMap(
                                Fold::of, topic -> topic, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Condition isTraining(CampaignUnit top) {
        return MEETING.CAMPAIGN_ID
                .eq(top.campaign().value())
                .and(MEETING.KIND.eq(MeetingKind.TRAINING.name()))
                .and(MEETING.CALLED_OFF_AT.isNull());
    }

    private static Condition isWithin(CampaignUnit top) {
        return INVITEE.PATH.eq(top.path()).or(INVITEE.PATH.startsWith(top.path() + "."));
    }

    private Set<UnitId> trained(CampaignUnit top, String topic) {
        return Set.copyOf(
                database.selectDistinct(INVITEE.UNIT_ID)
                        .from(INVITEE)
                        .join(MEETING)
                        .on(MEETING.ID.eq(INVITEE.MEETING_ID))
                        .where(
                                isTraining(top),
                                MEETING.TOPIC_KEY.eq(Fold.of(topic)),
                                isWithin(top),
                                INVITEE.PRESENT_AT.isNotNull())
                        .fetch(row -> new UnitId(row.value1())));
    }

    /// A line for each unit of the branch that holds a congress, without the top unless it is the
    /// only one.
    public List<Line> of(Campaign campaign, CampaignUnit top, String topic) {
        var trained = trained(top, topic);
        var boards = new ArrayList<CampaignUnit>();
        Map<UnitId, List<CampaignUnit>> committees = new HashMap<>();
        for (CampaignUnit unit : campaigns.branch(top)) {
            UnitId parent = unit.parent();
            if (isResidential(campaign, unit) && parent != null) {
                committees.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit);
            } else if (!unit.id().equals(top.id())) {
                boards.add(unit);
            }
        }
        if (boards.isEmpty() && !isResidential(campaign, top)) {
            boards.add(top);
        }
        return boards.stream()
                .map(unit -> line(unit, committees.getOrDefault(unit.id(), List.of()), trained))
                .toList();
    }

    private static Line line(
            CampaignUnit unit, List<CampaignUnit> committees, Set<UnitId> trained) {
        return new Line(
                unit,
                trained.contains(unit.id()),
                committees.size(),
                committees.stream().filter(each -> !trained.contains(each.id())).toList());
    }

    private boolean isResidential(Campaign campaign, CampaignUnit unit) {
        return profiles.of(campaign).level(unit.level()).filter(Level::residential).isPresent();
    }

    /// All units that the next training of the topic is for.
    public static List<CampaignUnit> missing(List<Line> lines) {
        return lines.stream()
                .flatMap(line ->
                        Stream.concat(
                                line.trained() ? Stream.empty() : Stream.of(line.unit()),
                                line.missing().stream()))
                .toList();
    }
}
