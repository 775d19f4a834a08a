package vn.daihoi.personnel.internal;

import static vn.daihoi.personnel.internal.db.Tables.PERSON;
import static vn.daihoi.personnel.internal.db.Tables.PHOTO;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.Pictures;
import vn.daihoi.organization.CampaignUnit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// One photo of each person, made small. A photo that is removed or replaced is erased: there is no
/// reason to keep it.
@Repository
public class Photos {

    /// Longest side in pixels: enough for a printed card of 4 by 6 cm.
    private static final int SIDE = 640;

    private final DSLContext database;
    private final Pictures pictures;
    private final Audit audit;
    private final Clock clock;

    Photos(DSLContext database, Pictures pictures, Audit audit, Clock clock) {
        this.database = database;
        this.pictures = pictures;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of an act.
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /// The person is not one of the unit.
        record NotThere() implements Outcome {}

        record Refused(Pictures.Fault fault) implements Outcome {}
    }

    /// JPEG; empty where there is none.
    public Optional<byte[]> of(CampaignUnit unit, UUID person) {
        return database.select(PHOTO.CONTENT)
                .from(PHOTO)
                .where(ofPerson(unit, person))
                .fetchOptional(PHOTO.CONTENT);
    }

    public boolean has(CampaignUnit unit, UUID person) {
        return database.fetchExists(PHOTO, ofPerson(unit, person));
    }

    /// Puts a photo in the place of the one before.
    @Transactional
    public Outcome put(CampaignUnit unit, UUID person, byte[] content, Viewer by) {
        if (!database.fetchExists(people(unit).and(PERSON.ID.eq(person)))) {
            return new Outcome.NotThere();
        }
        return switch (pictures.small(content, SIDE)) {
            case Pictures.Made.Refused(var fault) -> new Outcome.Refused(fault);
            case Pictures.Made.Small small -> written(unit, person, small.jpeg(), by);
        };
    }

    private Outcome written(CampaignUnit unit, UUID person, byte[] jpeg, Viewer by) {
        database.insertInto(PHOTO)
                .set(PHOTO.PERSON_ID, person)
                .set(PHOTO.CONTENT, jpeg)
                .set(PHOTO.RECORDED_BY_NAME, by.name())
                .set(PHOTO.RECORDED_AT, OffsetDateTime.now(clock))
                .onConflict(PHOTO.PERSON_ID)
                .doUpdate()
                .set(PHOTO.CONTENT, DSL.excluded(PHOTO.CONTENT))
                .set(PHOTO.RECORDED_BY_NAME, DSL.excluded(PHOTO.RECORDED_BY_NAME))
                .set(PHOTO.RECORDED_AT, DSL.excluded(PHOTO.RECORDED_AT))
                .execute();
        record(unit, person, "put");
        return new Outcome.Done();
    }

    /// @return false when there is none
    @Transactional
    public boolean remove(CampaignUnit unit, UUID person) {
        boolean removed = database.deleteFrom(PHOTO).where(ofPerson(unit, person)).execute() == 1;
        if (removed) {
            record(unit, person, "remove");
        }
        return removed;
    }

    private Condition ofPerson(CampaignUnit unit, UUID person) {
        return PHOTO.PERSON_ID.eq(person).and(PHOTO.PERSON_ID.in(people(unit)));
    }

    private org.jooq.SelectConditionStep<org.jooq.Record1<UUID>> people(CampaignUnit unit) {
        return database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.CAMPAIGN_ID.eq(unit.campaign().value()))
                .and(PERSON.UNIT_ID.eq(unit.id().value()))
                .and(PERSON.REMOVED_AT.isNull());
    }

    private void record(CampaignUnit unit, UUID person, String verb) {
        audit.record(
                Act.of("personnel.photo." + verb)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("person-considered", person));
    }
}
