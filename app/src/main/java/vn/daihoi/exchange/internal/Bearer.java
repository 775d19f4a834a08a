package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.UnitId;

import java.util.Optional;
import java.util.UUID;

/// A program that sends a request, and for whom.
///
/// @param token key of its token
/// @param branch top of the only branch in which it may act; null: wherever the roles hold
public record Bearer(UUID token, Viewer viewer, boolean mayWrite, @Nullable UnitId branch) {

    /// Who sends the current request; empty when it carries no token that works.
    public static Optional<Bearer> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof Bearer bearer
                ? Optional.of(bearer)
                : Optional.empty();
    }
}
