package vn.daihoi.composition.apportion;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Lot;
import vn.daihoi.composition.apportion.Apportioned.Tie;
import vn.daihoi.composition.apportion.Apportioned.UnitSeats;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// One division that is known to be possible.
final class Division {

    private final List<Unit> units;
    private final long toDivide;
    private final long seed;
    private final Quotas quotas;
    private final Rounded rounded;

    Division(Apportionment asked, long toDivide, long seed) {
        this.units = asked.units();
        this.toDivide = toDivide;
        this.seed = seed;
        this.quotas = new Quotas(units, toDivide);
        this.rounded =
                switch (asked.method()) {
                    case LARGEST_REMAINDER -> new LargestRemainder(units, quotas, toDivide).round();
                    case WEBSTER -> new Webster(units, quotas, toDivide).round();
                };
    }

    Apportioned outcome() {
        var tie = tie();
        if (tie != null) {
            give(tie);
        }
        return new Apportioned(
                toDivide,
                IntStream.range(0, units.size())
                        .mapToObj(i ->
                                new UnitSeats(units.get(i), quotas.quota(i), rounded.seats()[i]))
                        .toList(),
                tie);
    }

    private @Nullable Tie tie() {
        if (rounded.tied().isEmpty()) {
            return null;
        }
        var ids = rounded.tied().stream().map(unit -> units.get(unit).id()).sorted().toList();
        return new Tie(ids, new Lot(seed).draw(ids), rounded.forTied(), seed);
    }

    private void give(Tie tie) {
        var drawn = new HashSet<>(tie.drawn().subList(0, tie.seats()));
        for (int unit : rounded.tied()) {
            if (drawn.contains(units.get(unit).id())) {
                rounded.seats()[unit]++;
            }
        }
    }
}
