package vn.daihoi.pilot.internal;

import static vn.daihoi.pilot.internal.db.Tables.OBSERVER;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.pilot.internal.Observer.Answer;
import vn.daihoi.pilot.internal.db.tables.records.ObserverRecord;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.CongressPart;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who is invited to watch which pilot.
@Repository
class ObserverStore {

    private static final String VIETNAMESE = "vi-VN-x-icu";
    private static final Field<String> GIVEN =
            DSL.field("regexp_replace({0}, '^.* ', '')", String.class, OBSERVER.NAME);

    private final DSLContext database;
    private final Clock clock;

    ObserverStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return false when the person is invited already
    boolean invite(UUID pilot, Person person, String capacity, Viewer by) {
        return database.insertInto(OBSERVER)
                        .set(OBSERVER.ID, Ids.next())
                        .set(OBSERVER.PILOT_ID, pilot)
                        .set(OBSERVER.PERSON_ID, person.id().value())
                        .set(OBSERVER.NAME, person.name())
                        .set(OBSERVER.CAPACITY, capacity)
                        .set(OBSERVER.INVITED_BY_NAME, by.name())
                        .set(OBSERVER.INVITED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void strike(UUID observer) {
        database.deleteFrom(OBSERVER).where(OBSERVER.ID.eq(observer)).execute();
    }

    void answer(UUID observer, Answer answer, String words) {
        database.update(OBSERVER)
                .set(OBSERVER.ANSWER, answer.code())
                .set(OBSERVER.ANSWER_WORDS, words)
                .where(OBSERVER.ID.eq(observer))
                .execute();
    }

    /// @param parts none: all
    void parts(UUID observer, Collection<CongressPart> parts) {
        database.update(OBSERVER)
                .set(
                        OBSERVER.PARTS,
                        parts.stream().map(CongressPart::code).sorted().toArray(String[]::new))
                .where(OBSERVER.ID.eq(observer))
                .execute();
    }

    /// By given name, as lists of Vietnamese names are.
    List<Observer> of(UUID pilot) {
        return database.selectFrom(OBSERVER)
                .where(OBSERVER.PILOT_ID.eq(pilot))
                .orderBy(GIVEN.collate(VIETNAMESE), OBSERVER.NAME.collate(VIETNAMESE), OBSERVER.ID)
                .fetch(ObserverStore::observer);
    }

    Optional<Observer> find(UUID pilot, UUID observer) {
        return database.selectFrom(OBSERVER)
                .where(OBSERVER.PILOT_ID.eq(pilot), OBSERVER.ID.eq(observer))
                .fetchOptional(ObserverStore::observer);
    }

    Optional<Observer> find(UUID pilot, PersonId person) {
        return database.selectFrom(OBSERVER)
                .where(OBSERVER.PILOT_ID.eq(pilot), OBSERVER.PERSON_ID.eq(person.value()))
                .fetchOptional(ObserverStore::observer);
    }

    private static Observer observer(ObserverRecord row) {
        return new Observer(
                row.getId(),
                row.getPilotId(),
                new PersonId(row.getPersonId()),
                row.getName(),
                row.getCapacity(),
                Answer.of(Objects.requireNonNullElse(row.getAnswer(), "")).orElse(null),
                row.getAnswerWords(),
                Arrays.stream(row.getParts())
                        .map(code -> CongressPart.valueOf(code.toUpperCase(java.util.Locale.ROOT)))
                        .collect(Collectors.toSet()));
    }
}
