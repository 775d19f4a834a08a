package vn.daihoi.plans;

import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Answered by modules that keep what a directive may demand: which units have it as it stands, and
/// since when. Asked for many units at once, when a directive comes down to them.
public interface EarlierEvidence {

    /// Units that do not have it are absent, and so are all where this is the business of another
    /// module.
    List<Earlier> of(CampaignId campaign, Collection<UnitId> units, Shown shown);

    /// @param object key of what it is about, the same as in the event that tells of it
    /// @param since real day at the organisation's seat
    record Earlier(UnitId unit, String object, LocalDate since) {}
}
