package vn.daihoi.directives;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Set;

/// A unit says that it has got a paper and knows what to do. Told in [Acknowledgements].
///
/// @param ofParty whether a Party committee issued the paper; else a Front or State body did
/// @param written number and symbol such as `33/HD-MTTQ-BTT`
/// @param on day in the campaign
/// @param steps milestones that the paper names for its acknowledgement
public record Acknowledged(
        CampaignId campaign,
        DirectiveId directive,
        UnitId unit,
        boolean ofParty,
        String written,
        LocalDate on,
        Set<String> steps) {

    public Acknowledged {
        steps = Set.copyOf(steps);
    }
}
