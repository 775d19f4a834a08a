package vn.daihoi.auditlog;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Administered;
import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Pages of the log as an administrator may see it. Each goes on from a number in the chain, so the
/// last costs no more than the first. Of large branches not all units are read: entries are, and
/// those of foreign units are left out.
@Component
class AuditPages {

    private static final int LARGEST_STRIDE = 5000;

    private final AuditTrail trail;
    private final Administration administration;
    private final Clock clock;

    AuditPages(AuditTrail trail, Administration administration, Clock clock) {
        this.trail = trail;
        this.administration = administration;
        this.clock = clock;
    }

    /// Reads on from where it was.
    private interface Reader {

        /// @param from number of the entry to go on from; null at the beginning
        List<AuditEntry> read(AuditQuery query, @Nullable Long from, int limit);
    }

    /// Newest first.
    ///
    /// @param before only entries with a smaller number; null for the newest
    List<AuditEntry> older(Viewer viewer, AuditFilter filter, @Nullable Long before, int limit) {
        return page(viewer, filter, before, limit, trail::page);
    }

    /// Those that come next after a number, newest first.
    ///
    /// @param after 0 for the very oldest
    List<AuditEntry> later(Viewer viewer, AuditFilter filter, long after, int limit) {
        Reader upward =
                (query, from, most) -> trail.later(query, from == null ? 0 : from, most).reversed();
        return page(viewer, filter, after, limit, upward).reversed();
    }

    private List<AuditEntry> page(
            Viewer viewer, AuditFilter filter, @Nullable Long from, int limit, Reader reader) {
        Administered administered = administration.of(viewer);
        if (isSieved(viewer, filter, administered)) {
            AuditQuery all = filter.in(null, true, clock.getZone());
            return sieve(viewer, all, from, limit, reader);
        }
        return reader.read(query(viewer, filter, administered), from, limit);
    }

    private boolean isSieved(Viewer viewer, AuditFilter filter, Administered administered) {
        return filter.unit().isBlank()
                && !administered.everywhere()
                && (administered.top()
                        || administration.size(viewer) > Administration.MOST_CHOICES);
    }

    private List<AuditEntry> sieve(
            Viewer viewer, AuditQuery query, @Nullable Long from, int limit, Reader reader) {
        var found = new ArrayList<AuditEntry>();
        Long at = from;
        for (int stride = 2 * limit; found.size() < limit; stride = next(stride)) {
            List<AuditEntry> read = reader.read(query, at, stride);
            found.addAll(seen(viewer, read));
            if (read.size() < stride) {
                break;
            }
            at = read.getLast().seq();
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static int next(int stride) {
        return Math.min(2 * stride, LARGEST_STRIDE);
    }

    private List<AuditEntry> seen(Viewer viewer, List<AuditEntry> entries) {
        List<UnitId> units =
                entries.stream()
                        .map(AuditEntry::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(UnitId::new)
                        .toList();
        Administered administered = administration.among(viewer, units);
        return entries.stream()
                .filter(entry -> {
                    UUID unit = entry.unit();
                    return unit == null ? administered.top() : administered.holds(new UnitId(unit));
                })
                .toList();
    }

    /// All that the administrator may see, for an export.
    AuditQuery all(Viewer viewer, AuditFilter filter) {
        return query(viewer, filter, administration.of(viewer));
    }

    private AuditQuery query(Viewer viewer, AuditFilter filter, Administered administered) {
        return filter.in(
                units(viewer, filter, administered),
                administered.top() && filter.unit().isBlank(),
                clock.getZone());
    }

    /// null: all that there are, for who administers everything.
    private @Nullable Set<UUID> units(
            Viewer viewer, AuditFilter filter, Administered administered) {
        if (!filter.unit().isBlank()) {
            return keys(
                    administration.meant(viewer, filter.unit()).stream()
                            .map(CampaignUnit::id)
                            .toList());
        }
        return administered.everywhere() ? null : keys(administered.units().keySet());
    }

    private static Set<UUID> keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).collect(Collectors.toUnmodifiableSet());
    }
}
