package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Unit;

import java.util.Set;

/// Units that all count people, so that members, delegates and persons can be added.
final class Persons {

    private static final Set<String> UNITS =
            Set.copyOf(
                    Lexicon.load("/vn/daihoi/review/indicators/figures.properties")
                            .list("persons"));

    private Persons() {}

    static boolean isOne(Unit unit) {
        return UNITS.contains(unit.name());
    }

    /// Whether both count the same, or both count people.
    static boolean areAlike(Unit one, Unit other) {
        return one.equals(other) || UNITS.contains(one.name()) && UNITS.contains(other.name());
    }
}
