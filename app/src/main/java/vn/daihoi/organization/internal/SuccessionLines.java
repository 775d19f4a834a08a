package vn.daihoi.organization.internal;

import vn.daihoi.organization.Succession;
import vn.daihoi.organization.Succession.Kind;
import vn.daihoi.organization.Succession.Share;
import vn.daihoi.organization.Successions.Event;
import vn.daihoi.organization.Successions.Event.Merged;
import vn.daihoi.organization.Successions.Event.Removed;
import vn.daihoi.organization.Successions.Event.Renamed;
import vn.daihoi.organization.Successions.Event.Split;
import vn.daihoi.organization.Successions.Refusal;
import vn.daihoi.organization.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What one event means for each unit that ended.
final class SuccessionLines {

    private SuccessionLines() {}

    static List<Succession> of(Event event) {
        return switch (event) {
            case Merged(var day, var source, var from, var into) ->
                    from.stream()
                            .filter(unit -> !unit.equals(into))
                            .map(unit ->
                                    new Succession(
                                            Kind.MERGE, day, unit, into, Share.WHOLE, source))
                            .toList();
            case Split(var day, var source, var from, var into) ->
                    into.stream()
                            .map(unit ->
                                    new Succession(Kind.SPLIT, day, from, unit, Share.PART, source))
                            .toList();
            case Removed(var day, var source, var unit) ->
                    List.of(new Succession(Kind.REMOVAL, day, unit, null, Share.WHOLE, source));
            case Renamed(var day, var source, var from, var into) ->
                    List.of(new Succession(Kind.RENAME, day, from, into, Share.WHOLE, source));
        };
    }

    /// What is wrong with the event whatever the units are.
    static Optional<Refusal> refusal(Event event) {
        boolean tooFew =
                switch (event) {
                    case Merged merged -> distinct(merged.from()) < 2;
                    case Split split -> distinct(split.into()) < 2;
                    case Removed _, Renamed _ -> false;
                };
        if (tooFew) {
            return Optional.of(Refusal.TOO_FEW_UNITS);
        }
        boolean same =
                of(event).stream().anyMatch(line -> line.predecessor().equals(line.successor()));
        return same ? Optional.of(Refusal.SAME_UNIT) : Optional.empty();
    }

    private static int distinct(List<UnitId> units) {
        return new HashSet<>(units).size();
    }
}
