package vn.daihoi.readiness;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.util.List;
import java.util.Map;

/// Answered by each module that knows a part of what must be there before a unit may hold its
/// congress. A bean.
public interface ReadinessPart {

    /// Order among the parts, ascending: 10 the plan, 20 documents and approval, 30 findings, 40
    /// obstacles, 50 lessons of the pilot, 60 the timetable.
    int position();

    /// Asks for all units at once: a board looks after hundreds.
    ///
    /// @param units of the campaign, of levels that hold a congress; at least one
    /// @param texts in the reader's language
    /// @return in the order in which they are read; units without anything to say may be absent
    Map<UnitId, List<ReadinessLine>> of(Campaign campaign, List<CampaignUnit> units, Texts texts);
}
