package vn.daihoi.dossiers;

import vn.daihoi.organization.CampaignUnit;

import java.util.Set;

/// Answered by whoever writes drafts: which documents a unit may begin with one.
public interface DraftKinds {

    /// Public ids of kinds; the draft of a kind stands at the address of the document, `/draft`.
    Set<String> of(CampaignUnit unit);
}
