package vn.daihoi.bench;

import org.jooq.DSLContext;

import vn.daihoi.accounts.Role;

import java.util.UUID;

/// Invented people who may sign in, with [FormSessions#PASSWORD].
final class SignedUp {

    private SignedUp() {}

    /// @param hash of the password
    /// @return key of the person, who has the role at the unit
    static UUID add(DSLContext database, UUID unit, Role role, String login, String hash) {
        UUID id = UUID.randomUUID();
        database.execute(
                "insert into accounts.person (id, login, name, email, password_hash, created_at) values (?, ?, 'Người thử', 'thu@example.org', ?, now())",
                id,
                login,
                hash);
        database.execute(
                "insert into accounts.role_grant (id, person_id, role, unit_id, granted_at) values (?, ?, ?, ?, now())",
                UUID.randomUUID(),
                id,
                role.name(),
                unit);
        return id;
    }
}
