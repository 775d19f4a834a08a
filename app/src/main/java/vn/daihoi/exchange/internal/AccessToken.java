package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A key with which a program acts for a person, without the secret itself.
///
/// @param name what its owner calls it
/// @param beginning first letters of the secret
/// @param mayWrite whether it allows acts too; else it only reads
/// @param branchName of the only branch in which it works; null: wherever its owner's roles hold
/// @param endsAt first moment in which it does not work any more
/// @param usedAt last use, to the minute; null while never used
/// @param revokedAt null while it is not taken back
public record AccessToken(
        UUID id,
        String name,
        String beginning,
        boolean mayWrite,
        @Nullable String branchName,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    public boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }
}
