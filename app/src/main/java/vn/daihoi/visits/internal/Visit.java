package vn.daihoi.visits.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A visit with all that belongs to it.
///
/// @param who goes there, as typed
/// @param version counts changes of the words
/// @param notedBy null while it is planned only
/// @param photos keys
public record Visit(
        UUID id,
        UnitId unit,
        LocalDate day,
        String who,
        String words,
        int version,
        String plannedBy,
        @Nullable String notedBy,
        List<Finding> findings,
        List<ToDo> toDos,
        List<UUID> photos,
        List<Parallel> parallel) {

    /// @param item id of the profile's checklist; null for one in the member's own words
    public record Finding(@Nullable String item, String words) {}

    /// Something that must be done after it; what became of it is known by its task.
    public record ToDo(UUID id, String words) {}

    /// Words that were written at the same time as those of the visit.
    public record Parallel(UUID id, String words, String by) {}

    public boolean isPlanned() {
        return notedBy == null;
    }
}
