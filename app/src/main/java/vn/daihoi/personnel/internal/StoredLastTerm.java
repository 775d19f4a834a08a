package vn.daihoi.personnel.internal;

import static vn.daihoi.personnel.internal.db.Tables.LAST_COMMITTEE;
import static vn.daihoi.personnel.internal.db.Tables.LAST_COMMITTEE_COUNT;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.personnel.LastCommittee;
import vn.daihoi.personnel.LastTerm;
import vn.daihoi.personnel.internal.db.tables.records.LastCommitteeCountRecord;
import vn.daihoi.personnel.internal.db.tables.records.LastCommitteeRecord;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Each time it is put down a new entry is made; the newest holds.
@Repository
public class StoredLastTerm implements LastTerm {

    /// The Committee of the last term as it was put down once.
    ///
    /// @param by name of who did it
    public record Entry(LastCommittee committee, String by, Instant at) {}

    private final DSLContext database;
    private final Clock clock;

    StoredLastTerm(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<LastCommittee> of(CampaignUnit unit) {
        return Optional.ofNullable(of(unit.campaign(), List.of(unit.id())).get(unit.id()));
    }

    @Override
    public Map<UnitId, LastCommittee> of(CampaignId campaign, Collection<UnitId> units) {
        List<LastCommitteeRecord> newest =
                database.selectFrom(LAST_COMMITTEE)
                        .where(
                                LAST_COMMITTEE.CAMPAIGN_ID.eq(campaign.value()),
                                LAST_COMMITTEE.UNIT_ID.in(
                                        units.stream().map(UnitId::value).toList()))
                        .orderBy(LAST_COMMITTEE.ID)
                        .fetch();
        var found = new HashMap<UnitId, LastCommittee>();
        var counts = counts(newest);
        // Later rows replace earlier ones of the same unit.
        newest.forEach(row ->
                found.put(
                        new UnitId(row.getUnitId()),
                        committee(row, counts.getOrDefault(row.getId(), List.of()))));
        return found;
    }

    /// All that was ever put down, the newest first.
    public List<Entry> history(CampaignUnit unit) {
        List<LastCommitteeRecord> rows =
                database.selectFrom(LAST_COMMITTEE)
                        .where(
                                LAST_COMMITTEE.CAMPAIGN_ID.eq(unit.campaign().value()),
                                LAST_COMMITTEE.UNIT_ID.eq(unit.id().value()))
                        .orderBy(LAST_COMMITTEE.ID.desc())
                        .fetch();
        var counts = counts(rows);
        return rows.stream()
                .map(row ->
                        new Entry(
                                committee(row, counts.getOrDefault(row.getId(), List.of())),
                                row.getRecordedByName(),
                                row.getRecordedAt().toInstant()))
                .toList();
    }

    private Map<UUID, List<LastCommitteeCountRecord>> counts(List<LastCommitteeRecord> rows) {
        var counts = new HashMap<UUID, List<LastCommitteeCountRecord>>();
        database.selectFrom(LAST_COMMITTEE_COUNT)
                .where(
                        LAST_COMMITTEE_COUNT.COMMITTEE_ID.in(
                                rows.stream().map(LastCommitteeRecord::getId).toList()))
                .fetchGroups(LAST_COMMITTEE_COUNT.COMMITTEE_ID)
                .forEach(counts::put);
        return counts;
    }

    private static LastCommittee committee(
            LastCommitteeRecord row, List<LastCommitteeCountRecord> counts) {
        return new LastCommittee(
                row.getSizeAtStart(),
                row.getSizeNow(),
                known(counts, LastCommitteeCountRecord::getAtStart),
                known(counts, LastCommitteeCountRecord::getNow));
    }

    private static Map<String, Integer> known(
            List<LastCommitteeCountRecord> counts,
            Function<LastCommitteeCountRecord, @Nullable Integer> count) {
        var known = new HashMap<String, Integer>();
        for (LastCommitteeCountRecord row : counts) {
            Integer members = count.apply(row);
            if (members != null) {
                known.put(row.getGroupId(), members);
            }
        }
        return known;
    }

    @Override
    @Transactional
    public void put(CampaignUnit unit, LastCommittee committee, String by) {
        UUID id = Ids.next();
        database.insertInto(LAST_COMMITTEE)
                .set(LAST_COMMITTEE.ID, id)
                .set(LAST_COMMITTEE.CAMPAIGN_ID, unit.campaign().value())
                .set(LAST_COMMITTEE.UNIT_ID, unit.id().value())
                .set(LAST_COMMITTEE.SIZE_AT_START, committee.sizeAtStart())
                .set(LAST_COMMITTEE.SIZE_NOW, committee.sizeNow())
                .set(LAST_COMMITTEE.RECORDED_BY_NAME, by)
                .set(LAST_COMMITTEE.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
        var groups = new HashSet<>(committee.atStart().keySet());
        groups.addAll(committee.now().keySet());
        groups.forEach(group ->
                database.insertInto(LAST_COMMITTEE_COUNT)
                        .set(LAST_COMMITTEE_COUNT.COMMITTEE_ID, id)
                        .set(LAST_COMMITTEE_COUNT.GROUP_ID, group)
                        .set(LAST_COMMITTEE_COUNT.AT_START, committee.atStart().get(group))
                        .set(LAST_COMMITTEE_COUNT.NOW, committee.now().get(group))
                        .execute());
    }
}
