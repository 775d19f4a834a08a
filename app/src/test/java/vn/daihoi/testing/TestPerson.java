package vn.daihoi.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.platform.Ids;
import vn.daihoi.platform.Secrets;

import java.util.List;
import java.util.UUID;

/// An invented person with an account, who signs in to requests of tests.
///
/// @param viewer who it is
public record TestPerson(Viewer viewer) {

    /// Someone without any role.
    public static TestPerson in(DSLContext database) {
        UUID id = Ids.next();
        var viewer = new Viewer(new PersonId(id), "thu-" + id, "Lê Thị Thử");
        database.execute(
                "insert into accounts.person (id, login, name, created_at) values (?, ?, ?, now())",
                id,
                viewer.login(),
                viewer.name());
        return new TestPerson(viewer);
    }

    /// Someone with a role on a unit.
    public static TestPerson in(DSLContext database, Role role, UUID unit) {
        TestPerson person = in(database);
        database.execute(
                "insert into accounts.role_grant (id, person_id, role, unit_id, granted_at) values (?, ?, ?, ?, now())",
                Ids.next(),
                person.id().value(),
                role.name(),
                unit);
        return person;
    }

    public static TestPerson administrator(DSLContext database) {
        return in(database, Role.ADMINISTRATOR, Ids.next());
    }

    public PersonId id() {
        return viewer.id();
    }

    /// A token with which a program acts for the person, wherever its roles hold.
    public String token(DSLContext database, boolean mayWrite) {
        return token(database, mayWrite, null);
    }

    /// @param branch the only unit, with those below it, in which the token works; null: all
    public String token(DSLContext database, boolean mayWrite, @Nullable UUID branch) {
        String secret = "daihoi_" + Secrets.next();
        database.execute(
                "insert into exchange.access_token (id, person_id, name, beginning, digest, may_write, branch_id, branch_name, made_at, ends_at)"
                        + " values (?, ?, 'Thử', 'daihoi_', ?, ?, cast(? as uuid), ?, date '2024-01-01', date '2030-01-01')",
                Ids.next(),
                id().value(),
                Secrets.digest(secret),
                mayWrite,
                branch,
                branch == null ? null : "Thử");
        return secret;
    }

    /// Puts a token into a request.
    public static RequestPostProcessor bearing(String token) {
        return request -> {
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }

    public RequestPostProcessor signedIn() {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
