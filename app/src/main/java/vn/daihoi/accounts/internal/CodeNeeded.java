package vn.daihoi.accounts.internal;

import org.springframework.security.core.AuthenticationException;

import vn.daihoi.accounts.Viewer;

/// The password was right; now the second factor is asked for.
final class CodeNeeded extends AuthenticationException {

    private final transient Viewer viewer;

    CodeNeeded(Viewer viewer) {
        super("second factor");
        this.viewer = viewer;
    }

    Viewer viewer() {
        return viewer;
    }
}
