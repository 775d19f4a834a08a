package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.SubmissionId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One handing in of a unit's dossier, with what both sides said of it.
///
/// @param number 1 for the first time
/// @param withdrawn null while it stands
/// @param rulings in the order in which they were recorded, with those that were taken back
public record Submission(
        SubmissionId id,
        UnitId unit,
        int number,
        String note,
        LocalDate on,
        String byName,
        @Nullable Withdrawn withdrawn,
        List<Ruling> rulings) {

    public Submission {
        rulings = List.copyOf(rulings);
    }

    /// What one side says now; empty while it has said nothing.
    public Optional<Ruling> of(Side side) {
        return rulings.stream()
                .filter(ruling -> ruling.side() == side && ruling.stands())
                .findFirst();
    }

    public boolean isApprovedBy(Side side) {
        return of(side).filter(Ruling::approves).isPresent();
    }

    public boolean isApproved() {
        return isApprovedBy(Side.PARTY) && isApprovedBy(Side.UPPER);
    }

    /// Whether one side wants it handed in anew.
    public boolean isReturned() {
        return rulings.stream().anyMatch(ruling -> ruling.stands() && !ruling.approves());
    }

    public boolean isUntouched() {
        return rulings.stream().noneMatch(Ruling::stands);
    }

    /// Day of the later paper of both sides.
    Optional<LocalDate> approvedOn() {
        return isApproved()
                ? rulings.stream().filter(Ruling::stands).map(Ruling::on).max(LocalDate::compareTo)
                : Optional.empty();
    }
}
