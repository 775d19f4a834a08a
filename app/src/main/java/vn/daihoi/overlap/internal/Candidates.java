package vn.daihoi.overlap.internal;

import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// Which documents of a campaign's other units are worth being compared with one.
interface Candidates {

    /// @param version of a document of the unit
    /// @return newest versions of documents of the same kind
    List<Paper> of(CampaignUnit unit, Version version);
}
