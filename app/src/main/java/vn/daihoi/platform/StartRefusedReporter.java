package vn.daihoi.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/// Keeps a start that a person can mend out of the log of faults: the one line on standard error
/// says what is wrong.
final class StartRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return refusal(failure) != null;
    }

    /// The refusal behind a fault; null where there is none.
    static @Nullable StartRefused refusal(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof StartRefused refused) {
                return refused;
            }
        }
        return null;
    }
}
