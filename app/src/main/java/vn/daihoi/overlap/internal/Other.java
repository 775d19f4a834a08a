package vn.daihoi.overlap.internal;

import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;

import java.time.Instant;

/// A paper that another one is compared with.
///
/// @param unit in the campaign of the paper
/// @param begun when its document was begun
record Other(Relation relation, CampaignUnit unit, Version version, Instant begun) {}
