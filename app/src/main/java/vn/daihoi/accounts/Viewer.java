package vn.daihoi.accounts;

import java.io.Serializable;
import java.security.Principal;

/// Who looks at a page. Kept in the session, so it holds no rights: these are read anew on each
/// request.
///
/// @param id key
/// @param login name typed at sign-in, lower case
/// @param name full name as shown
public record Viewer(PersonId id, String login, String name) implements Principal, Serializable {

    /// The login: sessions are found by it.
    @Override
    public String getName() {
        return login;
    }
}
