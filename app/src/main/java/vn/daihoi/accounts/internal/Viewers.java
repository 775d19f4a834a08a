package vn.daihoi.accounts.internal;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;

import java.util.Optional;

/// Who sends the current request.
@Component
public class Viewers {

    /// Empty before sign-in.
    public Optional<Viewer> current() {
        return Viewer.current();
    }

    /// @throws AuthenticationCredentialsNotFoundException before sign-in; leads to the sign-in page
    public Viewer signedIn() {
        return current()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("not signed in"));
    }
}
