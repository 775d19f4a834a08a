package vn.daihoi.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// One entry of the log.
///
/// @param seq number, larger than of entries that were there when its act began; 0 before it is
///   written
/// @param at when, to the microsecond
/// @param actorId key of the person; null when nobody was signed in
/// @param actor login of the person, or empty
/// @param origin network address, `command-line` or `system`
/// @param act key of what was done
/// @param campaign campaign it was done in
/// @param unit unit it was done on
/// @param objectType kind of the thing
/// @param objectId key of the thing
/// @param before JSON of the values before, masked
/// @param after JSON of the values after, masked
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable UUID actorId,
        String actor,
        String origin,
        String act,
        @Nullable UUID campaign,
        @Nullable UUID unit,
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String before,
        @Nullable String after) {

    public AuditEntry numbered(long number) {
        return new AuditEntry(
                number,
                at,
                actorId,
                actor,
                origin,
                act,
                campaign,
                unit,
                objectType,
                objectId,
                before,
                after);
    }
}
