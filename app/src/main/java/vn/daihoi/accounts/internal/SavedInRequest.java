package vn.daihoi.accounts.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// The session that the current request has saved. Spring saves it when an answer leads elsewhere,
/// and at the end of the request reads it from the database to see whether it is still there: half
/// of all that is read for a form. Nothing is kept from one request to the next.
final class SavedInRequest extends OncePerRequestFilter {

    private static final ThreadLocal<SavedInRequest.Kept> KEPT = new ThreadLocal<>();

    private static final class Kept {
        private @Nullable Session session;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        KEPT.set(new Kept());
        try {
            chain.doFilter(request, response);
        } finally {
            KEPT.remove();
        }
    }

    /// Does nothing outside of a request.
    static void note(Session session) {
        Kept kept = KEPT.get();
        if (kept != null) {
            kept.session = session;
        }
    }

    /// @return null when the request has not saved it
    static @Nullable Session find(String id) {
        Kept kept = KEPT.get();
        Session saved = kept == null ? null : kept.session;
        return saved != null && saved.getId().equals(id) ? saved : null;
    }

    static void forget() {
        Kept kept = KEPT.get();
        if (kept != null) {
            kept.session = null;
        }
    }
}
