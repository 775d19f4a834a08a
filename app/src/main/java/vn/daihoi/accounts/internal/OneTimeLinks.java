package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.ONE_TIME_LINK;
import static vn.daihoi.accounts.internal.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.platform.Secrets;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Links with which a person chooses a password: for the first sign-in and after it was forgotten.
@Service
public class OneTimeLinks {

    static final Duration VALIDITY = Duration.ofHours(24);

    private final DSLContext database;
    private final Clock clock;
    private final Audit audit;

    OneTimeLinks(DSLContext database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /// Earlier links of the person are void from now on.
    ///
    /// @return path of the link; only its digest is kept, so it can't be shown again
    @Transactional
    public String issue(PersonId person) {
        String token = Secrets.next();
        var now = OffsetDateTime.now(clock);
        database.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(person.value()), ONE_TIME_LINK.USED_AT.isNull())
                .execute();
        database.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.TOKEN_HASH, Secrets.digest(token))
                .set(ONE_TIME_LINK.PERSON_ID, person.value())
                .set(ONE_TIME_LINK.CREATED_AT, now)
                .set(ONE_TIME_LINK.EXPIRES_AT, now.plus(VALIDITY))
                .execute();
        audit.record(Act.of("accounts.link.issued").object("person", person.value()));
        return "/sign-in/link/" + token;
    }

    /// Whose link this is; empty when it is unknown, used or expired, or the person is not active.
    public Optional<Person> holder(String token) {
        return database.select(PERSON.ID, PERSON.LOGIN, PERSON.NAME)
                .from(ONE_TIME_LINK)
                .join(PERSON)
                .on(PERSON.ID.eq(ONE_TIME_LINK.PERSON_ID))
                .where(
                        ONE_TIME_LINK.TOKEN_HASH.eq(Secrets.digest(token)),
                        ONE_TIME_LINK.USED_AT.isNull(),
                        ONE_TIME_LINK.EXPIRES_AT.gt(OffsetDateTime.now(clock)),
                        PERSON.ACTIVE.isTrue())
                .fetchOptional(row ->
                        new Person(new PersonId(row.value1()), row.value2(), row.value3(), true));
    }

    /// @return whether it was still unused: of two at once, one wins
    boolean use(String token) {
        return database.update(ONE_TIME_LINK)
                        .set(ONE_TIME_LINK.USED_AT, OffsetDateTime.now(clock))
                        .where(
                                ONE_TIME_LINK.TOKEN_HASH.eq(Secrets.digest(token)),
                                ONE_TIME_LINK.USED_AT.isNull(),
                                ONE_TIME_LINK.EXPIRES_AT.gt(OffsetDateTime.now(clock)))
                        .execute()
                == 1;
    }
}
