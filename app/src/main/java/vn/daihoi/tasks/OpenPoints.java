package vn.daihoi.tasks;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.pages.Texts;

import java.util.List;

/// What else waits for a person, in another module. A bean of that module; its points stand with
/// the person's own tasks and go away there, without anybody ticking them.
public interface OpenPoints {

    /// Of units that the person may see, the most pressing first.
    List<OpenPoint> of(CampaignId campaign, PersonId person, Texts texts);

    /// @param title what waits
    /// @param unit full name of the unit for which it is to be done
    /// @param about what gave rise to it, and until when
    /// @param address page of this site where it is dealt with
    record OpenPoint(String title, String unit, String about, String address) {}
}
