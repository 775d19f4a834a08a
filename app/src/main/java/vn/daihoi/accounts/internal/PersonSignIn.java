package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.Tries.Verdict;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Name and password against the stored hash. Unknown name, wrong password and locked account look
/// alike from outside; the first two also take as long.
@Component
class PersonSignIn implements AuthenticationProvider {

    private final DSLContext database;
    private final PasswordEncoder passwords;
    private final Tries tries;
    private final SecondFactor secondFactor;
    private final Audit audit;
    private final Supplier<String> nobody;

    PersonSignIn(
            DSLContext database,
            PasswordEncoder passwords,
            Tries tries,
            SecondFactor secondFactor,
            Audit audit) {
        this.database = database;
        this.passwords = passwords;
        this.tries = tries;
        this.secondFactor = secondFactor;
        this.audit = audit;
        // Slow by purpose, so not while the program starts.
        this.nobody = SingletonSupplier.of(() -> passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(attempt);
        Verdict verdict = tries.begin(login, address);
        if (verdict == Verdict.LOCKED) {
            throw refused();
        }
        Optional<Viewer> viewer = viewer(login, String.valueOf(attempt.getCredentials()));
        if (viewer.isEmpty()) {
            takeDown(login, verdict);
            throw refused();
        }
        return passed(viewer.get(), address);
    }

    private Authentication passed(Viewer viewer, String address) {
        if (secondFactor.isOn(viewer.id())) {
            throw new CodeNeeded(viewer);
        }
        tries.succeeded(viewer.login(), address);
        return UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of());
    }

    private Optional<Viewer> viewer(String login, String password) {
        var person =
                database.selectFrom(PERSON)
                        .where(PERSON.LOGIN.eq(login), PERSON.ACTIVE.isTrue())
                        .fetchOptional();
        // Asked for in every case: the first attempt of all must take as long for one as for
        // another.
        String stranger = nobody.get();
        String hash = person.map(row -> row.getPasswordHash()).orElse(stranger);
        boolean right =
                password.length() <= PasswordRules.LONGEST
                        && passwords.matches(password, hash == null ? stranger : hash);
        return person.filter(row -> right && row.getPasswordHash() != null)
                .map(row -> new Viewer(new PersonId(row.getId()), login, row.getName()));
    }

    /// A login that nobody has is left out: it may be a password typed into the wrong field.
    private void takeDown(String login, Verdict verdict) {
        boolean known = database.fetchExists(PERSON, PERSON.LOGIN.eq(login));
        audit.record(Act.of("accounts.sign-in.failed").by(known ? login : ""));
        if (known && verdict == Verdict.LOCKS) {
            audit.record(Act.of("accounts.sign-in.locked").by(login));
        }
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("wrong name or password");
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
