package vn.daihoi.reviews;

import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// Targets that a unit's documents answer to, as its officers entered them.
public interface ReferenceTargets {

    /// Of the action programme of the term that ends, in the order entered.
    List<Target> lastTerm(CampaignUnit unit);

    /// Of the Party congress of the same level.
    List<Target> ofParty(CampaignUnit unit);

    /// @param value with its unit, as entered
    record Target(String subject, String value) {}
}
