package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.PasswordRules.Weakness;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;

import java.util.Optional;

/// Changing a password, with the old one or with a one-time link.
@Service
public class Passwords {

    public sealed interface Outcome {

        record Changed() implements Outcome {}

        /// the old password is not that
        record WrongOld() implements Outcome {}

        record Weak(Weakness weakness) implements Outcome {}

        /// the link is unknown, used or expired
        record LinkVoid() implements Outcome {}
    }

    private final DSLContext database;
    private final PasswordEncoder encoder;
    private final OneTimeLinks links;
    private final Tries tries;
    private final Sessions sessions;
    private final Audit audit;

    Passwords(
            DSLContext database,
            PasswordEncoder encoder,
            OneTimeLinks links,
            Tries tries,
            Sessions sessions,
            Audit audit) {
        this.database = database;
        this.encoder = encoder;
        this.links = links;
        this.tries = tries;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// Whether this is the person's password.
    public boolean matches(PersonId person, String password) {
        String hash =
                database.select(PERSON.PASSWORD_HASH)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchOne(PERSON.PASSWORD_HASH);
        return hash != null
                && password.length() <= PasswordRules.LONGEST
                && encoder.matches(password, hash);
    }

    /// Ends the person's other sessions.
    ///
    /// @param session the one to keep
    @Transactional
    public Outcome change(Viewer viewer, String old, String next, String session) {
        if (!matches(viewer.id(), old)) {
            return new Outcome.WrongOld();
        }
        Optional<Weakness> weakness = PasswordRules.weakness(next, viewer.login());
        if (weakness.isPresent()) {
            return new Outcome.Weak(weakness.get());
        }
        set(viewer.id(), viewer.login(), next, session);
        return new Outcome.Changed();
    }

    /// Ends all sessions of the person and opens a locked account.
    @Transactional
    public Outcome setByLink(String token, String next) {
        Optional<Person> person = links.holder(token);
        if (person.isEmpty()) {
            return new Outcome.LinkVoid();
        }
        Optional<Weakness> weakness = PasswordRules.weakness(next, person.get().login());
        if (weakness.isPresent()) {
            return new Outcome.Weak(weakness.get());
        }
        if (!links.use(token)) {
            return new Outcome.LinkVoid();
        }
        set(person.get().id(), person.get().login(), next, null);
        tries.forget(person.get().login());
        return new Outcome.Changed();
    }

    private void set(PersonId person, String login, String next, @Nullable String session) {
        database.update(PERSON)
                .set(PERSON.PASSWORD_HASH, encoder.encode(next))
                .where(PERSON.ID.eq(person.value()))
                .execute();
        sessions.end(login, session);
        audit.record(
                Act.of("accounts.password.changed").object("person", person.value()).by(login));
    }
}
