package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Campaigns and their trees, for all other modules to ask.
public interface Campaigns {

    /// Newest first.
    List<Campaign> all();

    Optional<Campaign> byCode(String code);

    /// @throws java.util.NoSuchElementException if there is none
    Campaign get(CampaignId campaign);

    /// @param code code of the unit on the campaign's tree date
    Optional<CampaignUnit> unit(CampaignId campaign, String code);

    Optional<CampaignUnit> unit(CampaignId campaign, UnitId unit);

    /// A unit together with its campaign, as an address names them.
    record Place(Campaign campaign, CampaignUnit unit) {}

    /// @param campaign code of the campaign
    /// @param unit code of the unit
    Optional<Place> place(String campaign, String unit);

    /// Those of `units` that belong to the campaign.
    List<CampaignUnit> units(CampaignId campaign, Collection<UnitId> units);

    /// In the order of the tree.
    List<CampaignUnit> children(CampaignUnit unit);

    /// The first of them in the order of the tree, at most so many.
    List<CampaignUnit> children(CampaignUnit unit, int limit);

    /// How many units lie directly below each; those with none are absent.
    Map<UnitId, Integer> counts(CampaignId campaign, Collection<UnitId> units);

    /// The unit itself and all below it, in the order of the tree.
    List<CampaignUnit> branch(CampaignUnit unit);

    /// How many units a branch has, itself among them.
    int size(CampaignUnit branch);

    /// Units of the branch whose full name holds these words, diacritics or not; at most `limit`.
    List<CampaignUnit> search(CampaignUnit branch, String words, int limit);

    /// From the top to the unit itself.
    List<CampaignUnit> ancestry(CampaignUnit unit);

    /// Units of some branches of one campaign whose code is the text, or whose full name holds all
    /// of its words, in any order and without regard to diacritics and case.
    ///
    /// @param branches tops of branches of one campaign
    /// @param limit at most so many, in the order of the tree
    List<CampaignUnit> find(Collection<CampaignUnit> branches, String text, int limit);

    /// Units of some branches of one campaign, in the order of the tree, a page at a time.
    ///
    /// @param branches tops of branches of one campaign
    /// @param level of the units; null for all
    /// @param after last unit of the page before; null for the first page
    /// @param limit at most so many
    List<CampaignUnit> page(
            Collection<CampaignUnit> branches,
            @Nullable String level,
            @Nullable CampaignUnit after,
            int limit);

    /// The day it is in this campaign: the real day at the organisation's seat, or the practice
    /// day.
    LocalDate today(CampaignId campaign);
}
