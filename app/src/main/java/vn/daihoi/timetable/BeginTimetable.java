package vn.daihoi.timetable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// Drafts that other modules set, such as the demonstration.
public interface BeginTimetable {

    /// Replaces what the unit has set and placed; clashes are allowed, as in every draft.
    void begin(CampaignUnit unit, TimetableSetup setup, List<Placement> placements, Viewer by);
}
