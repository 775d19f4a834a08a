package vn.daihoi.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.util.List;
import java.util.UUID;

/// An invented person with roles, signed in to requests of tests.
public final class Someone {

    private final DSLContext database;
    private final Viewer viewer;

    private Someone(DSLContext database, Viewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    public static Someone in(DSLContext database) {
        UUID id = Ids.next();
        String login = "thu-" + id;
        database.execute(
                "insert into accounts.person (id, login, name, created_at) values ({0}, {1}, {2}, now())",
                DSL.val(id), DSL.val(login), DSL.val("Người Thử"));
        return new Someone(database, new Viewer(new PersonId(id), login, "Người Thử"));
    }

    public Someone as(Role role, UnitId unit) {
        database.execute(
                "insert into accounts.role_grant (id, person_id, role, unit_id, granted_at) values ({0}, {1}, {2}, {3}, now())",
                DSL.val(Ids.next()),
                DSL.val(viewer.id().value()),
                DSL.val(role.name()),
                DSL.val(unit.value()));
        return this;
    }

    public PersonId id() {
        return viewer.id();
    }

    public RequestPostProcessor signedIn() {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
