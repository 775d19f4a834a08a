package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.util.List;

/// Answered by modules above: what else must be there before a unit may hold its congress.
public interface CongressConditions {

    /// @param texts in the reader's language
    List<Condition> of(CampaignUnit unit, Texts texts);

    /// @param words what is there, or what is missing
    /// @param address where it is dealt with
    record Condition(boolean met, String words, String address) {}
}
