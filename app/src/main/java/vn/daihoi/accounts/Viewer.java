package vn.daihoi.accounts;

import vn.daihoi.audit.Actor;

import java.io.Serializable;
import java.util.UUID;

/// Who looks at a page. Kept in the session, so it holds no rights: these are read anew on each
/// request.
///
/// @param id key
/// @param login name typed at sign-in, lower case
/// @param name full name as shown
public record Viewer(PersonId id, String login, String name) implements Actor, Serializable {

    /// The login: sessions are found by it.
    @Override
    public String getName() {
        return login;
    }

    @Override
    public UUID actorId() {
        return id.value();
    }
}
