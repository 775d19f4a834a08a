package vn.daihoi.accounts.internal;

import vn.daihoi.accounts.Viewer;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/// Someone whose password was right and whose code is still to come. Kept in the session.
///
/// @param viewer who
/// @param since when the password was right
public record PendingCode(Viewer viewer, Instant since) implements Serializable {

    static final String KEY = "sign-in.pending";

    private static final Duration VALIDITY = Duration.ofMinutes(10);

    boolean isOver(Instant now) {
        return now.isAfter(since.plus(VALIDITY));
    }
}
