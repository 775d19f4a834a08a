package vn.daihoi.personnel.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A round in which people are named.
///
/// @param number from 1
/// @param nominations in the order of the given names
public record NominationRound(
        UUID id, int number, String name, LocalDate openedOn, List<Nomination> nominations) {

    public NominationRound {
        nominations = List.copyOf(nominations);
    }

    /// Those that stand, without those who withdrew.
    public List<Nomination> standing() {
        return nominations.stream().filter(one -> one.withdrawn() == null).toList();
    }
}
