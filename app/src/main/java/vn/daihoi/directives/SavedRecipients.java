package vn.daihoi.directives;

import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// The groups of recipients that a unit saved, for other modules to offer. Rights are the caller's
/// business.
public interface SavedRecipients {

    /// By name. Units that the campaign no longer has may be among them.
    List<RecipientGroup> of(CampaignUnit unit);
}
