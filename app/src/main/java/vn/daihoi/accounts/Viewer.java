package vn.daihoi.accounts;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.daihoi.audit.Actor;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/// Who looks at a page. Kept in the session, so it holds no rights: these are read anew on each
/// request.
///
/// @param id key
/// @param login name typed at sign-in, lower case
/// @param name full name as shown
public record Viewer(PersonId id, String login, String name) implements Actor, Serializable {

    /// Who sends the current request; empty before sign-in and outside of a request.
    public static Optional<Viewer> current() {
        Authentication token = SecurityContextHolder.getContext().getAuthentication();
        return token != null
                        && token.isAuthenticated()
                        && token.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }

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
