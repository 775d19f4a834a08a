package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;

import java.util.List;
import java.util.Locale;

/// Name and password against the stored hash; takes as long for an unknown name as for a wrong
/// password.
@Component
class PersonSignIn implements AuthenticationProvider {

    private final DSLContext database;
    private final PasswordEncoder passwords;
    private final String nobody;

    PersonSignIn(DSLContext database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
        this.nobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        var person =
                database.selectFrom(PERSON)
                        .where(PERSON.LOGIN.eq(login), PERSON.ACTIVE.isTrue())
                        .fetchOptional();
        String hash = person.map(row -> row.getPasswordHash()).orElse(nobody);
        boolean right = passwords.matches(password, hash == null ? nobody : hash);
        if (!right || person.isEmpty()) {
            throw new BadCredentialsException("wrong name or password");
        }
        var viewer = new Viewer(new PersonId(person.get().getId()), login, person.get().getName());
        return UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
