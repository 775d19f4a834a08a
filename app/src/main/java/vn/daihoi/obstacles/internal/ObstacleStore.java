package vn.daihoi.obstacles.internal;

import static vn.daihoi.obstacles.internal.db.Tables.OBSTACLE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.obstacles.internal.db.tables.records.ObstacleRecord;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Obstacles of units. Every question names the campaign and a unit.
@Repository
public class ObstacleStore {

    /// Shown at most.
    static final int MOST = 500;

    private static final double ALIKE = 0.35;
    private static final int MOST_ALIKE = 10;

    private final DSLContext database;

    ObstacleStore(DSLContext database) {
        this.database = database;
    }

    /// @return whether it is new; false when its key is known
    boolean add(NewObstacle obstacle, UnitId owner, LocalDate today, Viewer by) {
        return database.insertInto(OBSTACLE)
                        .set(OBSTACLE.ID, obstacle.id().value())
                        .set(OBSTACLE.CAMPAIGN_ID, obstacle.unit().campaign().value())
                        .set(OBSTACLE.UNIT_ID, obstacle.unit().id().value())
                        .set(OBSTACLE.UNIT_PATH, obstacle.unit().path())
                        .set(OBSTACLE.OWNER_ID, owner.value())
                        .set(OBSTACLE.KIND, obstacle.kind().code())
                        .set(OBSTACLE.SEVERITY, obstacle.severity().code())
                        .set(OBSTACLE.SOURCE, obstacle.source().code())
                        .set(OBSTACLE.SOURCE_ID, obstacle.sourceId())
                        .set(OBSTACLE.TITLE, obstacle.title())
                        .set(OBSTACLE.WORDS, obstacle.words())
                        .set(OBSTACLE.STATE, ObstacleState.OPEN.code())
                        .set(OBSTACLE.RAISED_ON, today)
                        .set(OBSTACLE.RAISED_BY, by.id().value())
                        .set(OBSTACLE.RAISED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// An obstacle of this very unit.
    public Optional<Obstacle> find(CampaignUnit unit, UUID id) {
        return database.selectFrom(OBSTACLE)
                .where(
                        OBSTACLE.CAMPAIGN_ID.eq(unit.campaign().value()),
                        OBSTACLE.UNIT_ID.eq(unit.id().value()),
                        OBSTACLE.ID.eq(id))
                .fetchOptional(ObstacleStore::obstacle);
    }

    /// Those of the branch that the filter lets through, the first ones only.
    ///
    /// @param unit whose code the filter names; the branch itself where it names none
    public List<Obstacle> list(CampaignUnit branch, CampaignUnit unit, ObstacleFilter filter) {
        return database.selectFrom(OBSTACLE)
                .where(within(unit), asked(branch, filter), inState(filter))
                .orderBy(order(filter.order()))
                .limit(MOST)
                .fetch(ObstacleStore::obstacle);
    }

    /// All of the campaign that are open, oldest first.
    List<Obstacle> open(CampaignId campaign) {
        return database.selectFrom(OBSTACLE)
                .where(
                        OBSTACLE.CAMPAIGN_ID.eq(campaign.value()),
                        OBSTACLE.STATE.eq(ObstacleState.OPEN.code()))
                .orderBy(order(ObstacleFilter.Order.AGE))
                .fetch(ObstacleStore::obstacle);
    }

    /// Those of these very units that are open, oldest first.
    List<Obstacle> open(CampaignId campaign, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.selectFrom(OBSTACLE)
                .where(
                        OBSTACLE.CAMPAIGN_ID.eq(campaign.value()),
                        OBSTACLE.UNIT_ID.eq(DSL.any(ids)),
                        OBSTACLE.STATE.eq(ObstacleState.OPEN.code()))
                .orderBy(order(ObstacleFilter.Order.AGE))
                .fetch(ObstacleStore::obstacle);
    }

    /// How many of the branch are in each state, whatever else the filter says of states.
    public Map<ObstacleState, Integer> counts(
            CampaignUnit branch, CampaignUnit unit, ObstacleFilter filter) {
        var counts = new EnumMap<ObstacleState, Integer>(ObstacleState.class);
        database.select(OBSTACLE.STATE, DSL.count())
                .from(OBSTACLE)
                .where(within(unit), asked(branch, filter))
                .groupBy(OBSTACLE.STATE)
                .forEach(row ->
                        counts.put(ObstacleState.of(row.value1()).orElseThrow(), row.value2()));
        return counts;
    }

    private static Condition within(CampaignUnit branch) {
        return OBSTACLE.CAMPAIGN_ID
                .eq(branch.campaign().value())
                .and(
                        OBSTACLE.UNIT_PATH
                                .eq(branch.path())
                                .or(
                                        DSL.condition(
                                                "starts_with({0}, {1})",
                                                OBSTACLE.UNIT_PATH, DSL.val(branch.path() + "."))));
    }

    private static Condition asked(CampaignUnit branch, ObstacleFilter filter) {
        Condition asked = DSL.noCondition();
        if (filter.kind() != null) {
            asked = asked.and(OBSTACLE.KIND.eq(filter.kind().code()));
        }
        if (filter.severity() != null) {
            asked = asked.and(OBSTACLE.SEVERITY.eq(filter.severity().code()));
        }
        if (filter.here()) {
            asked = asked.and(OBSTACLE.OWNER_ID.eq(branch.id().value()));
        }
        for (String word : Fold.of(filter.q()).split("\\s+")) {
            asked = asked.and(OBSTACLE.FOLDED.contains(word));
        }
        return asked;
    }

    private static Condition inState(ObstacleFilter filter) {
        return filter.state() == null
                ? DSL.noCondition()
                : OBSTACLE.STATE.eq(filter.state().code());
    }

    private static List<SortField<?>> order(ObstacleFilter.Order order) {
        SortField<?> oldest = OBSTACLE.RAISED_ON.asc();
        return switch (order) {
            case AGE -> List.of(oldest, OBSTACLE.ID.asc());
            case SEVERITY -> List.of(worstFirst(), oldest, OBSTACLE.ID.asc());
            case UNIT -> List.of(OBSTACLE.UNIT_PATH.asc(), oldest, OBSTACLE.ID.asc());
            case KIND -> List.of(OBSTACLE.KIND.asc(), oldest, OBSTACLE.ID.asc());
        };
    }

    private static SortField<Integer> worstFirst() {
        return DSL.field(
                        "array_position(array['blocking', 'serious', 'light'], {0})",
                        Integer.class, OBSTACLE.SEVERITY)
                .asc();
    }

    /// Others that are open, wait for the same unit and say nearly the same, the likest first.
    public List<Obstacle> alike(CampaignUnit unit, Obstacle obstacle) {
        var folded = DSL.val(Fold.of(obstacle.title() + " " + obstacle.words()));
        var likeness =
                DSL.field("public.similarity({0}, {1})", Double.class, OBSTACLE.FOLDED, folded);
        return database.selectFrom(OBSTACLE)
                .where(
                        OBSTACLE.CAMPAIGN_ID.eq(unit.campaign().value()),
                        OBSTACLE.OWNER_ID.eq(obstacle.owner().value()),
                        OBSTACLE.STATE.eq(ObstacleState.OPEN.code()),
                        OBSTACLE.ID.ne(obstacle.id()),
                        likeness.ge(ALIKE))
                .orderBy(likeness.desc(), OBSTACLE.ID.asc())
                .limit(MOST_ALIKE)
                .fetch(ObstacleStore::obstacle);
    }

    /// Those of `ids` that are open and wait for the owner.
    List<Obstacle> waiting(CampaignUnit owner, Collection<UUID> ids) {
        return database.selectFrom(OBSTACLE)
                .where(
                        OBSTACLE.CAMPAIGN_ID.eq(owner.campaign().value()),
                        OBSTACLE.OWNER_ID.eq(owner.id().value()),
                        OBSTACLE.STATE.eq(ObstacleState.OPEN.code()),
                        OBSTACLE.ID.in(ids))
                .orderBy(OBSTACLE.ID)
                .forUpdate()
                .fetch(ObstacleStore::obstacle);
    }

    /// @return whether it was open and in the hands of the one that hands it up
    boolean handUp(Obstacle obstacle, UnitId to) {
        return database.update(OBSTACLE)
                        .set(OBSTACLE.OWNER_ID, to.value())
                        .setNull(OBSTACLE.TAKEN_BY_NAME)
                        .where(
                                isStill(obstacle, ObstacleState.OPEN),
                                OBSTACLE.OWNER_ID.eq(obstacle.owner().value()))
                        .execute()
                == 1;
    }

    boolean take(Obstacle obstacle, Viewer by) {
        return database.update(OBSTACLE)
                        .set(OBSTACLE.TAKEN_BY_NAME, by.name())
                        .where(isStill(obstacle, ObstacleState.OPEN))
                        .execute()
                == 1;
    }

    boolean answer(Obstacle obstacle, UUID answer, LocalDate on) {
        return database.update(OBSTACLE)
                        .set(OBSTACLE.STATE, ObstacleState.ANSWERED.code())
                        .set(OBSTACLE.ANSWER_ID, answer)
                        .set(OBSTACLE.SETTLED_ON, on)
                        .where(isStill(obstacle, ObstacleState.OPEN))
                        .execute()
                == 1;
    }

    /// The answer stays beside it, as one that did not help.
    boolean reopen(Obstacle obstacle) {
        return database.update(OBSTACLE)
                        .set(OBSTACLE.STATE, ObstacleState.OPEN.code())
                        .setNull(OBSTACLE.SETTLED_ON)
                        .where(isStill(obstacle, ObstacleState.ANSWERED))
                        .execute()
                == 1;
    }

    boolean close(Obstacle obstacle, LocalDate on) {
        return database.update(OBSTACLE)
                        .set(OBSTACLE.STATE, ObstacleState.CLOSED.code())
                        .set(OBSTACLE.CLOSED_FROM, OBSTACLE.STATE)
                        .set(OBSTACLE.SETTLED_ON, DSL.coalesce(OBSTACLE.SETTLED_ON, on))
                        .where(isStill(obstacle, obstacle.state()))
                        .execute()
                == 1;
    }

    /// It stands as it stood before it was closed.
    boolean undoClosing(Obstacle obstacle) {
        var wasOpen = OBSTACLE.CLOSED_FROM.eq(ObstacleState.OPEN.code());
        return database.update(OBSTACLE)
                        .set(OBSTACLE.STATE, OBSTACLE.CLOSED_FROM)
                        .set(
                                OBSTACLE.SETTLED_ON,
                                DSL.when(wasOpen, DSL.castNull(LocalDate.class))
                                        .otherwise(OBSTACLE.SETTLED_ON))
                        .setNull(OBSTACLE.CLOSED_FROM)
                        .where(isStill(obstacle, ObstacleState.CLOSED))
                        .execute()
                == 1;
    }

    private static Condition isStill(Obstacle obstacle, ObstacleState state) {
        return OBSTACLE.ID.eq(obstacle.id()).and(OBSTACLE.STATE.eq(state.code()));
    }

    private static Obstacle obstacle(ObstacleRecord row) {
        return new Obstacle(
                row.getId(),
                new UnitId(row.getUnitId()),
                new UnitId(row.getOwnerId()),
                ObstacleKind.of(row.getKind()).orElse(ObstacleKind.OTHER),
                Severity.of(row.getSeverity()).orElseThrow(),
                ObstacleSource.valueOf(row.getSource().toUpperCase(Locale.ROOT)),
                row.getTitle(),
                row.getWords(),
                ObstacleState.of(row.getState()).orElseThrow(),
                row.getRaisedOn(),
                row.getRaisedByName(),
                row.getTakenByName(),
                row.getAnswerId(),
                row.getSettledOn());
    }
}
