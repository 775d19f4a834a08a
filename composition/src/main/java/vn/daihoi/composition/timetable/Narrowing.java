package vn.daihoi.composition.timetable;

import vn.daihoi.composition.solve.Programme;
import vn.daihoi.composition.solve.Status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Narrows down why there is no timetable: leaves out congresses and capacities, in halves at
/// first, as long as what stays is still impossible.
///
/// Ends when nothing more can be left out; of all ways to clash that is one, not always the
/// smallest of all, but no part of it can be missing.
final class Narrowing {

    private final TimetableCase asked;
    private final Function<Programme, Status> solve;
    private final List<Object> parts = new ArrayList<>();
    private boolean minimal = true;

    /// Stands for the rule that pilots come first.
    private enum Part {
        GAP
    }

    /// @param reasons what clashes
    /// @param minimal false when time was over before it was clear
    record Narrowed(List<Reason> reasons, boolean minimal) {}

    Narrowing(TimetableCase asked, Set<Capacity> capacities, Function<Programme, Status> solve) {
        this.asked = asked;
        this.solve = solve;
        parts.addAll(asked.congresses());
        parts.addAll(capacities);
        parts.add(Part.GAP);
    }

    Narrowed narrow() {
        for (int chunk = Integer.highestOneBit(parts.size()); chunk > 0; chunk /= 2) {
            leaveOut(chunk);
        }
        return new Narrowed(reasons(), minimal);
    }

    private void leaveOut(int chunk) {
        int at = 0;
        while (at < parts.size()) {
            int end = Math.min(parts.size(), at + chunk);
            var rest = new ArrayList<>(parts.subList(0, at));
            rest.addAll(parts.subList(end, parts.size()));
            var status = solve.apply(programme(rest));
            if (status == Status.INFEASIBLE) {
                parts.subList(at, end).clear();
            } else {
                minimal &= status != Status.UNKNOWN || chunk > 1;
                at = end;
            }
        }
    }

    private Programme programme(Collection<Object> kept) {
        var congresses = of(kept, Congress.class);
        return new Formulation(asked, congresses, kept.contains(Part.GAP))
                .keep(of(kept, Capacity.class))
                .programme();
    }

    private static <T> List<T> of(Collection<Object> parts, Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<Reason> reasons() {
        var congresses = of(parts, Congress.class);
        var reasons = new ArrayList<Reason>();
        for (var part : parts) {
            reasons.add(
                    switch (part) {
                        case Congress one -> new Reason.Held(one.id(), one.slots().size());
                        case Capacity one -> shared(one, congresses);
                        default -> new Reason.Gap(asked.gapDays());
                    });
        }
        return reasons;
    }

    private Reason shared(Capacity capacity, List<Congress> congresses) {
        var formulation = new Formulation(asked, List.of(), false);
        return new Reason.Shared(
                capacity.kind(),
                capacity.resources().stream().sorted().toList(),
                congresses.stream().mapToLong(capacity::uses).sum(),
                asked.slots().stream().mapToLong(slot -> formulation.free(capacity, slot)).sum());
    }
}
