package vn.daihoi.directives;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

/// A paper was handed down.
///
/// @param unit who handed it down
/// @param recipients units that got it by this act, 0 or more
public record DirectiveIssued(
        CampaignId campaign, DirectiveId directive, UnitId unit, int recipients) {}
