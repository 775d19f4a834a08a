package vn.daihoi.reviews;

import vn.daihoi.organization.CampaignUnit;

import java.util.OptionalInt;

/// Values of review rules, for modules that show what the rules hold against.
public interface RuleValues {

    /// A whole number of a rule as it holds for a unit.
    ///
    /// @param rule public id
    /// @param key of its setting
    /// @return empty when the rule is off or has no such number
    OptionalInt number(CampaignUnit unit, String rule, String key);
}
