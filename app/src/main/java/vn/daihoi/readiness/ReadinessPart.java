package vn.daihoi.readiness;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.util.List;

/// Answered by each module that knows a part of what must be there before a unit may hold its
/// congress. A bean.
public interface ReadinessPart {

    /// Order among the parts, ascending: 10 the plan, 20 documents and approval, 30 findings, 40
    /// obstacles, 50 lessons of the pilot, 60 the timetable.
    int position();

    /// @param unit of a level that holds a congress
    /// @param texts in the reader's language
    /// @return in the order in which they are read; empty where there is nothing to say
    List<ReadinessLine> of(CampaignUnit unit, Texts texts);
}
