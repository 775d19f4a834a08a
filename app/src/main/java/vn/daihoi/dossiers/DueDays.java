package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.Map;

/// Answered by whoever keeps the units' plans: the last day in time of each kind of document.
public interface DueDays {

    /// By public id of the kind; kinds without a due day are absent.
    Map<String, LocalDate> of(CampaignUnit unit);
}
