package vn.daihoi.slates.internal;

import static vn.daihoi.slates.internal.db.Tables.STRUCTURE;
import static vn.daihoi.slates.internal.db.Tables.STRUCTURE_RULE;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.slates.internal.OwnRule.Counted;
import vn.daihoi.slates.internal.db.tables.records.StructureRuleRecord;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sizes and rules that units set.
@Repository
class StructureStore {

    private final DSLContext database;
    private final Clock clock;

    StructureStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Seats> seats(CampaignUnit unit) {
        return database.selectFrom(STRUCTURE)
                .where(STRUCTURE.CAMPAIGN_ID.eq(unit.campaign().value()))
                .and(STRUCTURE.UNIT_ID.eq(unit.id().value()))
                .fetchOptional(row -> new Seats(row.getSeats(), row.getApproved()));
    }

    void setSeats(CampaignUnit unit, Seats seats, Viewer by) {
        database.insertInto(STRUCTURE)
                .set(STRUCTURE.CAMPAIGN_ID, unit.campaign().value())
                .set(STRUCTURE.UNIT_ID, unit.id().value())
                .set(STRUCTURE.SEATS, seats.seats())
                .set(STRUCTURE.APPROVED, seats.approved())
                .set(STRUCTURE.SET_BY, by.id().value())
                .set(STRUCTURE.SET_BY_NAME, by.name())
                .set(STRUCTURE.SET_AT, OffsetDateTime.now(clock))
                .onConflict(STRUCTURE.CAMPAIGN_ID, STRUCTURE.UNIT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /// What the profile allows holds again.
    void clearSeats(CampaignUnit unit) {
        database.deleteFrom(STRUCTURE)
                .where(STRUCTURE.CAMPAIGN_ID.eq(unit.campaign().value()))
                .and(STRUCTURE.UNIT_ID.eq(unit.id().value()))
                .execute();
    }

    /// Rules that some units set for units of a level, those of the highest unit first.
    ///
    /// @param ancestry from the top to the unit itself
    List<OwnRule> rules(List<CampaignUnit> ancestry, String level) {
        var order = ancestry.stream().map(unit -> unit.id().value()).toList();
        return database
                .selectFrom(STRUCTURE_RULE)
                .where(STRUCTURE_RULE.CAMPAIGN_ID.eq(ancestry.getFirst().campaign().value()))
                .and(STRUCTURE_RULE.UNIT_ID.in(order))
                .and(STRUCTURE_RULE.LEVEL.eq(level))
                .and(STRUCTURE_RULE.REMOVED_AT.isNull())
                .orderBy(STRUCTURE_RULE.ID)
                .fetch(StructureStore::rule)
                .stream()
                .sorted(java.util.Comparator.comparing(rule -> order.indexOf(rule.unit().value())))
                .toList();
    }

    UUID add(CampaignUnit unit, OwnRule rule, Viewer by) {
        database.insertInto(STRUCTURE_RULE)
                .set(STRUCTURE_RULE.ID, rule.id())
                .set(STRUCTURE_RULE.CAMPAIGN_ID, unit.campaign().value())
                .set(STRUCTURE_RULE.UNIT_ID, unit.id().value())
                .set(STRUCTURE_RULE.LEVEL, rule.level())
                .set(STRUCTURE_RULE.GROUP_ID, rule.group())
                .set(STRUCTURE_RULE.BASE, rule.base().code())
                .set(STRUCTURE_RULE.LEAST, rule.least())
                .set(STRUCTURE_RULE.MOST, rule.most())
                .set(STRUCTURE_RULE.STRENGTH, rule.wish() ? "wish" : "local")
                .set(STRUCTURE_RULE.SOURCE, rule.source())
                .set(STRUCTURE_RULE.SET_BY, by.id().value())
                .set(STRUCTURE_RULE.SET_BY_NAME, by.name())
                .set(STRUCTURE_RULE.SET_AT, OffsetDateTime.now(clock))
                .execute();
        return rule.id();
    }

    static UUID next() {
        return Ids.next();
    }

    /// @return false when the unit has no such rule
    boolean remove(CampaignUnit unit, UUID rule, Viewer by) {
        return database.update(STRUCTURE_RULE)
                        .set(STRUCTURE_RULE.REMOVED_BY_NAME, by.name())
                        .set(STRUCTURE_RULE.REMOVED_AT, OffsetDateTime.now(clock))
                        .where(STRUCTURE_RULE.ID.eq(rule))
                        .and(STRUCTURE_RULE.CAMPAIGN_ID.eq(unit.campaign().value()))
                        .and(STRUCTURE_RULE.UNIT_ID.eq(unit.id().value()))
                        .and(STRUCTURE_RULE.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }

    private static OwnRule rule(StructureRuleRecord row) {
        return new OwnRule(
                row.getId(),
                new UnitId(row.getUnitId()),
                row.getLevel(),
                row.getGroupId(),
                counted(row.getBase()),
                row.getLeast(),
                row.getMost(),
                row.getStrength().equals("wish"),
                row.getSource(),
                row.getSetByName());
    }

    private static Counted counted(String code) {
        return Arrays.stream(Counted.values())
                .filter(base -> base.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
