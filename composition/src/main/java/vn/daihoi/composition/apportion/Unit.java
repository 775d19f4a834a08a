package vn.daihoi.composition.apportion;

import org.jspecify.annotations.Nullable;

/// One that gets seats: a ward, an organisation, a group.
///
/// @param id unique in a case
/// @param name as printed; empty when none was given
/// @param weight members, people, or whatever seats follow, 0 or more
/// @param minimum seats that it has at least, ex officio not counted, 0 to a million
/// @param cap seats that it has at most, ex officio not counted, `minimum` or more; null without
///   one
/// @param exOfficio seats that it has by office, before the others are divided, 0 to a million
public record Unit(
        String id, String name, long weight, long minimum, @Nullable Long cap, long exOfficio) {

    public Unit {
        if (weight < 0) {
            throw new IllegalArgumentException("weight (%d) must be 0 or more.".formatted(weight));
        }
        if (!Apportionment.isCount(minimum) || !Apportionment.isCount(exOfficio)) {
            throw new IllegalArgumentException(
                    "minimum (%d) and exOfficio (%d) must lie between 0 and %d."
                            .formatted(minimum, exOfficio, Apportionment.MOST_SEATS));
        }
        if (cap != null && cap < minimum) {
            throw new IllegalArgumentException(
                    "cap (%d) must not be below minimum (%d).".formatted(cap, minimum));
        }
    }

    public Unit(String id, long weight) {
        this(id, "", weight, 0, null, 0);
    }

    /// The most seats that it may have of so many.
    long most(long seats) {
        return cap == null ? seats : Math.min(cap, seats);
    }
}
