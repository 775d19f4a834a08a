package vn.daihoi.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Which entries to show. A null field asks nothing.
///
/// @param units only acts on these units
/// @param withUnitless with `units`: acts that concern no unit, too
/// @param act key of the act
/// @param actor login of the person
/// @param words searched in login, act, object and values, without regard to diacritics and case
/// @param from first moment, inclusive
/// @param to last moment, exclusive
public record AuditQuery(
        @Nullable Set<UUID> units,
        boolean withUnitless,
        @Nullable String act,
        @Nullable String actor,
        @Nullable String words,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static final AuditQuery ALL = new AuditQuery(null, true, null, null, null, null, null);
}
