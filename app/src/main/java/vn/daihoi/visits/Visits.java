package vn.daihoi.visits;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.UUID;

/// Visits of working groups, for other modules to plan and to note.
public interface Visits {

    /// @param who goes there; may be empty
    UUID plan(CampaignUnit unit, LocalDate day, String who, Viewer by);

    /// Findings, follow-ups and photos are added to those of the visit; words that someone else
    /// changed meanwhile are kept beside them.
    NoteOutcome note(CampaignUnit unit, VisitNote note, Viewer by);
}
