package vn.daihoi.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.jooq.DSLContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.platform.Ids;

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

    public RequestPostProcessor signedIn() {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
