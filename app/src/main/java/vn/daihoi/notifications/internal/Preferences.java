package vn.daihoi.notifications.internal;

import static vn.daihoi.notifications.internal.db.Tables.PREFERENCE;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Which messages people want. The bell is for all; mail can be switched off.
@Repository
public class Preferences {

    private final DSLContext database;

    Preferences(DSLContext database) {
        this.database = database;
    }

    public boolean wantsMail(PersonId person) {
        return withoutMail(Set.of(person)).isEmpty();
    }

    /// Those of `people` who have switched mail off.
    Set<PersonId> withoutMail(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return database.select(PREFERENCE.PERSON_ID)
                .from(PREFERENCE)
                .where(PREFERENCE.PERSON_ID.eq(DSL.any(ids)), PREFERENCE.MAIL.isFalse())
                .fetchSet(row -> new PersonId(row.value1()));
    }

    @Transactional
    public void wantMail(PersonId person, boolean mail) {
        database.insertInto(PREFERENCE)
                .set(PREFERENCE.PERSON_ID, person.value())
                .set(PREFERENCE.MAIL, mail)
                .onConflict(PREFERENCE.PERSON_ID)
                .doUpdate()
                .set(PREFERENCE.MAIL, mail)
                .execute();
    }
}
