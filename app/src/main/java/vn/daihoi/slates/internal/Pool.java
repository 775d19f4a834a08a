package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// People of a unit who may be chosen, and the numbers of the term that ends.
interface Pool {

    /// In the order of given names.
    List<Candidate> candidates(CampaignUnit unit);

    /// Null when nobody has entered them.
    @Nullable Term lastTerm(CampaignUnit unit);
}
