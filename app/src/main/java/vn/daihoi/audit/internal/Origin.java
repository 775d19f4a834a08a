package vn.daihoi.audit.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.daihoi.audit.Actor;

import java.util.UUID;

/// Who acts, and from where.
///
/// @param id key of the person; null when nobody is signed in
/// @param name login; empty when nobody is signed in
/// @param place network address, or `fallback` outside of a request
record Origin(@Nullable UUID id, String name, String place) {

    static Origin current(String fallback) {
        Actor actor = actor(SecurityContextHolder.getContext().getAuthentication());
        return new Origin(
                actor == null ? null : actor.actorId(),
                actor == null ? "" : actor.getName(),
                place(fallback));
    }

    private static @Nullable Actor actor(@Nullable Authentication authentication) {
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof Actor actor
                ? actor
                : null;
    }

    private static String place(String fallback) {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : fallback;
    }
}
