package vn.daihoi.personnel.internal.intake;

import static vn.daihoi.personnel.internal.db.Tables.PERSON;
import static vn.daihoi.personnel.internal.db.Tables.PERSON_IMPORT_WRITE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.db.tables.records.PersonImportWriteRecord;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// What imports wrote, so that it can be taken back.
@Repository
class ImportWrites {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final StoredPersons people;
    private final Clock clock;

    ImportWrites(DSLContext database, StoredPersons people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    void added(UUID id, List<UUID> people) {
        database.batchInsert(people.stream().map(person -> row(id, person, 1)).toList()).execute();
    }

    /// @param before as it stood before the import
    /// @param version after it
    void changed(UUID id, Listed before, int version) {
        PersonImportWriteRecord row = row(id, before.id(), version);
        row.setBefore(JSON.writeValueAsString(before.details()));
        @Nullable Sensitive sensitive = before.sensitive();
        row.setBeforeSensitive(sensitive == null ? null : JSON.writeValueAsString(sensitive));
        row.insert();
    }

    private PersonImportWriteRecord row(UUID id, UUID person, int version) {
        PersonImportWriteRecord row = database.newRecord(PERSON_IMPORT_WRITE);
        row.setImportId(id);
        row.setPersonId(person);
        row.setVersion(version);
        return row;
    }

    /// Removes whom the import added and puts back whom it changed, but for those who were changed
    /// or removed since.
    ///
    /// @return how many could be taken back
    int undo(CampaignUnit unit, UUID id, String by) {
        int removed =
                database.update(PERSON)
                        .set(PERSON.REMOVED_AT, OffsetDateTime.now(clock))
                        .from(PERSON_IMPORT_WRITE)
                        .where(
                                PERSON_IMPORT_WRITE.IMPORT_ID.eq(id),
                                PERSON_IMPORT_WRITE.BEFORE.isNull(),
                                PERSON_IMPORT_WRITE.PERSON_ID.eq(PERSON.ID),
                                PERSON_IMPORT_WRITE.VERSION.eq(PERSON.VERSION),
                                PERSON.CAMPAIGN_ID.eq(unit.campaign().value()),
                                PERSON.UNIT_ID.eq(unit.id().value()),
                                PERSON.REMOVED_AT.isNull())
                        .execute();
        return removed
                + (int)
                        database
                                .selectFrom(PERSON_IMPORT_WRITE)
                                .where(
                                        PERSON_IMPORT_WRITE.IMPORT_ID.eq(id),
                                        PERSON_IMPORT_WRITE.BEFORE.isNotNull())
                                .fetch()
                                .stream()
                                .filter(row -> putBack(unit, row, by))
                                .count();
    }

    private boolean putBack(CampaignUnit unit, PersonImportWriteRecord row, String by) {
        @Nullable String sensitive = row.getBeforeSensitive();
        return people.change(
                unit,
                row.getPersonId(),
                row.getVersion(),
                JSON.readValue(row.getBefore(), Details.class),
                sensitive == null ? null : JSON.readValue(sensitive, Sensitive.class),
                by);
    }
}
