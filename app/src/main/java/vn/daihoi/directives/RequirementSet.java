package vn.daihoi.directives;

import vn.daihoi.organization.CampaignId;

/// A paper demands something new, or something else than before, of those it was and will be handed
/// down to.
public record RequirementSet(CampaignId campaign, DirectiveId directive) {}
