package vn.daihoi.steering.internal;

import static vn.daihoi.steering.internal.db.Tables.CHANGE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;
import vn.daihoi.steering.internal.db.tables.records.ChangeRecord;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was changed about the groups of units. Every question names the unit.
@Repository
class ChangeStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    ChangeStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param before all groups of the unit before it
    void add(CampaignUnit unit, String key, List<String> arguments, Setup before, Viewer by) {
        database.insertInto(CHANGE)
                .set(CHANGE.ID, Ids.next())
                .set(CHANGE.CAMPAIGN_ID, unit.campaign().value())
                .set(CHANGE.UNIT_ID, unit.id().value())
                .set(CHANGE.KEY, key)
                .set(CHANGE.ARGUMENTS, JSON.writeValueAsString(arguments))
                .set(CHANGE.BEFORE, JSON.writeValueAsString(before))
                .set(CHANGE.CHANGED_BY, by.id().value())
                .set(CHANGE.CHANGED_BY_NAME, by.name())
                .set(CHANGE.CHANGED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /// Newest first.
    List<Change> newest(CampaignUnit unit, int limit) {
        return database.selectFrom(CHANGE)
                .where(isOf(unit))
                .orderBy(CHANGE.ID.desc())
                .limit(limit)
                .fetch(ChangeStore::change);
    }

    /// The newest that still holds.
    Optional<Change> last(CampaignUnit unit) {
        return database.selectFrom(CHANGE)
                .where(isOf(unit), CHANGE.UNDONE_AT.isNull())
                .orderBy(CHANGE.ID.desc())
                .limit(1)
                .fetchOptional(ChangeStore::change);
    }

    Setup before(UUID change) {
        String json =
                database.select(CHANGE.BEFORE)
                        .from(CHANGE)
                        .where(CHANGE.ID.eq(change))
                        .fetchSingle()
                        .value1();
        return JSON.readValue(json, Setup.class);
    }

    void undo(UUID change, Viewer by) {
        database.update(CHANGE)
                .set(CHANGE.UNDONE_BY_NAME, by.name())
                .set(CHANGE.UNDONE_AT, OffsetDateTime.now(clock))
                .where(CHANGE.ID.eq(change))
                .execute();
    }

    private static Condition isOf(CampaignUnit unit) {
        return CHANGE.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(CHANGE.UNIT_ID.eq(unit.id().value()));
    }

    private static Change change(ChangeRecord row) {
        return new Change(
                row.getId(),
                row.getKey(),
                JSON.readValue(row.getArguments(), new TypeReference<List<String>>() {}),
                row.getChangedByName(),
                row.getChangedAt().toInstant(),
                row.getUndoneByName());
    }
}
