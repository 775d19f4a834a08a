package vn.daihoi.reviews.internal;

import static vn.daihoi.reviews.internal.db.Tables.RULE_SETTING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reviews.internal.db.tables.records.RuleSettingRecord;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// Decisions on rules, all that were ever taken.
@Repository
class OwnRuleStore {

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    OwnRuleStore(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// @param number from 1, in the order of the decisions of one unit on one rule
    /// @param reason empty where the unit went back to what is above it
    record Kept(
            UnitId unit,
            String rule,
            int number,
            OwnRule own,
            String reason,
            String by,
            Instant at) {}

    /// What holds now: the newest decision of each unit on each rule.
    List<Kept> inForce(CampaignId campaign) {
        return database.selectDistinct(RULE_SETTING.fields())
                .on(RULE_SETTING.UNIT_ID, RULE_SETTING.RULE)
                .from(RULE_SETTING)
                .where(RULE_SETTING.CAMPAIGN_ID.eq(campaign.value()))
                .orderBy(RULE_SETTING.UNIT_ID, RULE_SETTING.RULE, RULE_SETTING.NUMBER.desc())
                .fetchInto(RULE_SETTING)
                .map(this::kept);
    }

    /// Decisions of one unit on one rule, the newest first.
    List<Kept> history(CampaignUnit unit, String rule) {
        return database.selectFrom(RULE_SETTING)
                .where(of(unit), RULE_SETTING.RULE.eq(rule))
                .orderBy(RULE_SETTING.NUMBER.desc())
                .fetch(this::kept);
    }

    private static Condition of(CampaignUnit unit) {
        return RULE_SETTING
                .CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(RULE_SETTING.UNIT_ID.eq(unit.id().value()));
    }

    private Kept kept(RuleSettingRecord row) {
        return new Kept(
                new UnitId(row.getUnitId()),
                row.getRule(),
                row.getNumber(),
                row.getOwn().isEmpty() ? OwnRule.NONE : json.readValue(row.getOwn(), OwnRule.class),
                row.getReason(),
                row.getSetByName(),
                row.getSetAt().toInstant());
    }

    /// @param number of this decision
    /// @return false when another one came first
    boolean add(CampaignUnit unit, String rule, int number, OwnRule own, String reason, Viewer by) {
        return database.insertInto(RULE_SETTING)
                        .set(RULE_SETTING.CAMPAIGN_ID, unit.campaign().value())
                        .set(RULE_SETTING.UNIT_ID, unit.id().value())
                        .set(RULE_SETTING.RULE, rule)
                        .set(RULE_SETTING.NUMBER, number)
                        .set(RULE_SETTING.OWN, own.isNone() ? "" : json.writeValueAsString(own))
                        .set(RULE_SETTING.REASON, reason)
                        .set(RULE_SETTING.SET_BY, by.id().value())
                        .set(RULE_SETTING.SET_BY_NAME, by.name())
                        .set(RULE_SETTING.SET_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
