package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.timetable.Reason;
import vn.daihoi.composition.timetable.Resource;
import vn.daihoi.composition.timetable.TimetableOutcome;
import vn.daihoi.timetable.Placement;

import java.util.List;

/// What a search came to, as it is kept.
///
/// @param revision of the draft it rests on
/// @param placements empty unless the status has a list
/// @param moved how many congresses change their slot, when the draft was to be mended
/// @param fewest whether no fewer can move
/// @param points what the slots are worth
/// @param bound no timetable is worth more
/// @param clash why there is none
/// @param minimal whether no part of the clash can be missing
/// @param stopped whether somebody ended the search
public record Found(
        int revision,
        Status status,
        List<Placement> placements,
        int moved,
        boolean fewest,
        long points,
        long bound,
        List<Part> clash,
        boolean minimal,
        boolean stopped,
        long millis) {

    public Found {
        placements = List.copyOf(placements);
        clash = List.copyOf(clash);
    }

    /// A part of a clash.
    ///
    /// @param kind of resources that too many need; null for a congress or the gap
    /// @param ids congress, or resources; empty for the gap
    /// @param needed slots that the congress may have, times that resources are needed, or days
    /// @param free slots at which the resources are there
    public record Part(Resource.@Nullable Kind kind, List<String> ids, long needed, long free) {

        static Part of(Reason reason) {
            return switch (reason) {
                case Reason.Held(var congress, var slots) ->
                        new Part(null, List.of(congress), slots, 0);
                case Reason.Shared(var kind, var resources, var needed, var free) ->
                        new Part(kind, resources, needed, free);
                case Reason.Gap(var days) -> new Part(null, List.of(), days, 0);
            };
        }
    }

    static Found of(TimetableOutcome outcome, CongressCase asked, int revision, boolean stopped) {
        return new Found(
                revision,
                outcome.status(),
                asked.placements(outcome.timetable()),
                outcome.changed().size(),
                outcome.changed().size() == outcome.changes(),
                outcome.points(),
                outcome.bound(),
                outcome.clash().stream().map(Part::of).toList(),
                outcome.minimal(),
                stopped,
                outcome.time().toMillis());
    }
}
