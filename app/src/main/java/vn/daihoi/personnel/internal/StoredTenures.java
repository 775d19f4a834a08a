package vn.daihoi.personnel.internal;

import static vn.daihoi.personnel.internal.db.Tables.PERSON;
import static vn.daihoi.personnel.internal.db.Tables.TENURE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.composition.Trait;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.internal.db.tables.records.TenureRecord;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Past terms and posts. Every question names the unit.
@Repository
class StoredTenures {

    private final DSLContext database;
    private final Clock clock;

    StoredTenures(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The newest first, with those that were removed.
    List<Tenure> of(CampaignUnit unit, UUID person) {
        return database.selectFrom(TENURE)
                .where(isOf(unit), TENURE.PERSON_ID.eq(person))
                .orderBy(TENURE.BEGAN_EARLIEST.desc(), TENURE.ID)
                .fetch(StoredTenures::tenure);
    }

    boolean isPerson(CampaignUnit unit, UUID person) {
        return database.fetchExists(
                PERSON,
                PERSON.CAMPAIGN_ID.eq(unit.campaign().value()),
                PERSON.UNIT_ID.eq(unit.id().value()),
                PERSON.ID.eq(person),
                PERSON.REMOVED_AT.isNull());
    }

    /// @param tenure whose id is not used
    UUID add(CampaignUnit unit, UUID person, Tenure tenure, String by) {
        UUID id = Ids.next();
        database.insertInto(TENURE)
                .set(TENURE.ID, id)
                .set(TENURE.CAMPAIGN_ID, unit.campaign().value())
                .set(TENURE.UNIT_ID, unit.id().value())
                .set(TENURE.PERSON_ID, person)
                .set(TENURE.BODY, tenure.body())
                .set(TENURE.POST, tenure.post())
                .set(TENURE.TERM, tenure.term())
                .set(TENURE.BEGAN_EARLIEST, tenure.began().earliest())
                .set(TENURE.BEGAN_LATEST, tenure.began().latest())
                .set(TENURE.ENDED_EARLIEST, earliest(tenure.ended()))
                .set(TENURE.ENDED_LATEST, latest(tenure.ended()))
                .set(TENURE.RECORDED_BY_NAME, by)
                .set(TENURE.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
        return id;
    }

    /// @param removed false to bring it back
    /// @return false when there is none, or it stands so already
    boolean remove(CampaignUnit unit, UUID person, UUID tenure, boolean removed) {
        return database.update(TENURE)
                        .set(TENURE.REMOVED_AT, removed ? OffsetDateTime.now(clock) : null)
                        .where(
                                isOf(unit),
                                TENURE.PERSON_ID.eq(person),
                                TENURE.ID.eq(tenure),
                                removed
                                        ? TENURE.REMOVED_AT.isNull()
                                        : TENURE.REMOVED_AT.isNotNull())
                        .execute()
                == 1;
    }

    private static @Nullable LocalDate earliest(Trait.@Nullable Day day) {
        return day == null ? null : day.earliest();
    }

    private static @Nullable LocalDate latest(Trait.@Nullable Day day) {
        return day == null ? null : day.latest();
    }

    private static Tenure tenure(TenureRecord row) {
        return new Tenure(
                row.getId(),
                row.getBody(),
                row.getPost(),
                row.getTerm(),
                new Trait.Day(row.getBeganEarliest(), row.getBeganLatest()),
                day(row.getEndedEarliest(), row.getEndedLatest()),
                row.getRemovedAt() != null);
    }

    private static Trait.@Nullable Day day(
            @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest == null || latest == null ? null : new Trait.Day(earliest, latest);
    }

    private static Condition isOf(CampaignUnit unit) {
        return TENURE.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(TENURE.UNIT_ID.eq(unit.id().value()));
    }
}
