package vn.daihoi.reminders.internal;

import static vn.daihoi.reminders.internal.db.Tables.URGE;
import static vn.daihoi.reminders.internal.db.Tables.URGED;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reminders.internal.LateUnit.LateStep;
import vn.daihoi.reminders.internal.Urge.Urged;
import vn.daihoi.reminders.internal.db.tables.records.UrgeRecord;
import vn.daihoi.reminders.internal.db.tables.records.UrgedRecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows of acts of urging.
@Repository
public class UrgeStore {

    /// Acts shown at most.
    private static final int SHOWN = 30;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    UrgeStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return false if the act is there already: a form was sent twice
    boolean add(CampaignId campaign, Urge urge) {
        return database.insertInto(URGE)
                        .set(URGE.ID, urge.id())
                        .set(URGE.CAMPAIGN_ID, campaign.value())
                        .set(URGE.UNIT_ID, urge.unit().value())
                        .set(URGE.PERSON_ID, urge.by().value())
                        .set(URGE.WORDS, urge.words())
                        .set(URGE.URGED_AT, OffsetDateTime.now(clock))
                        .set(URGE.URGED_ON, urge.on())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void add(UUID urge, Urged urged) {
        database.insertInto(URGED)
                .set(URGED.URGE_ID, urge)
                .set(URGED.UNIT_ID, urged.unit().value())
                .set(URGED.WORDS, urged.words())
                .set(URGED.STEPS, JSON.writeValueAsString(urged.steps()))
                .set(URGED.PEOPLE, urged.people())
                .execute();
    }

    /// The newest, newest first.
    public List<Urge> by(CampaignUnit unit) {
        return fetch(of(unit), SHOWN);
    }

    public Optional<Urge> find(CampaignUnit unit, UUID urge) {
        return fetch(of(unit).and(URGE.ID.eq(urge)), 1).stream().findFirst();
    }

    private static Condition of(CampaignUnit unit) {
        return URGE.CAMPAIGN_ID.eq(unit.campaign().value()).and(URGE.UNIT_ID.eq(unit.id().value()));
    }

    private List<Urge> fetch(Condition condition, int limit) {
        var acts =
                database.selectFrom(URGE)
                        .where(condition)
                        .orderBy(URGE.ID.desc())
                        .limit(limit)
                        .fetch();
        var urged =
                database.selectFrom(URGED)
                        .where(URGED.URGE_ID.in(acts.getValues(URGE.ID)))
                        .fetchGroups(row -> row.getUrgeId(), UrgeStore::urged);
        return acts.map(act -> urge(act, urged.getOrDefault(act.getId(), List.of())));
    }

    private static Urge urge(UrgeRecord act, List<Urged> urged) {
        return new Urge(
                act.getId(),
                new UnitId(act.getUnitId()),
                new PersonId(act.getPersonId()),
                act.getWords(),
                act.getUrgedOn(),
                urged);
    }

    private static Urged urged(UrgedRecord row) {
        return new Urged(
                new UnitId(row.getUnitId()),
                row.getWords(),
                JSON.readValue(row.getSteps(), new TypeReference<List<LateStep>>() {}),
                row.getPeople());
    }

    /// When a unit was told what by which unit.
    record Told(UnitId by, LocalDate on, String words) {}

    /// Newest first.
    List<Told> told(CampaignUnit unit, int limit) {
        return database.select(URGE.UNIT_ID, URGE.URGED_ON, URGED.WORDS)
                .from(URGED)
                .join(URGE)
                .on(URGE.ID.eq(URGED.URGE_ID))
                .where(
                        URGE.CAMPAIGN_ID.eq(unit.campaign().value()),
                        URGED.UNIT_ID.eq(unit.id().value()))
                .orderBy(URGE.ID.desc())
                .limit(limit)
                .fetch(row -> new Told(new UnitId(row.value1()), row.value2(), row.value3()));
    }

    /// The last day on which each unit was urged; units that never were are absent.
    public Map<UnitId, LocalDate> last(CampaignId campaign, Collection<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var days = new HashMap<UnitId, LocalDate>();
        database.select(URGED.UNIT_ID, DSL.max(URGE.URGED_ON))
                .from(URGED)
                .join(URGE)
                .on(URGE.ID.eq(URGED.URGE_ID))
                .where(URGE.CAMPAIGN_ID.eq(campaign.value()), URGED.UNIT_ID.eq(DSL.any(ids)))
                .groupBy(URGED.UNIT_ID)
                .forEach(row -> days.put(new UnitId(row.value1()), row.value2()));
        return days;
    }
}
