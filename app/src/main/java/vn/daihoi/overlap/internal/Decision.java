package vn.daihoi.overlap.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// What the officers of a document decided on a passage, or on all that it shares with another
/// document.
///
/// @param fingerprint of the passage; empty for all
/// @param by name of who decided
public record Decision(
        UUID id, String fingerprint, Verdict verdict, String reason, String by, Instant at) {

    /// What was decided.
    public enum Verdict {
        /// the passage may be in both
        WANTED,
        /// it is none that both share
        CONTESTED;

        /// As stored and in message keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOfAll() {
        return fingerprint.isEmpty();
    }
}
