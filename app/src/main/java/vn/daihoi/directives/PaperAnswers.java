package vn.daihoi.directives;

import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What units did about a paper that they got, for many units at once. Units that did nothing are
/// absent.
public interface PaperAnswers {

    List<Answer> acknowledged(DirectiveId paper, Collection<UnitId> units);

    /// Own plans that were issued for it and not withdrawn since.
    List<Answer> plans(DirectiveId paper, Collection<UnitId> units);

    /// @param paper the one that was acknowledged, or the unit's own plan
    /// @param on real day at the organisation's seat
    record Answer(UnitId unit, DirectiveId paper, LocalDate on) {}
}
