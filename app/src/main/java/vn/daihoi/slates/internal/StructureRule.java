package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Rule;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.Mark;
import vn.daihoi.profile.StructureGroup;

import java.util.UUID;

/// One rule on the structure of a unit's Committee, as the board shows and the library counts it.
///
/// @param rule for the library; its id is unique on the board
/// @param group who is counted; null for the number of members
/// @param mark how sure the profile is of it; null for a rule that a unit set
/// @param note what a reader must know besides; null when there is nothing
/// @param own key of the rule that a unit set; null for a rule of the profile
/// @param unit that set it; null for a rule of the profile
/// @param setBy who set it; null for a rule of the profile
public record StructureRule(
        Rule rule,
        @Nullable StructureGroup group,
        @Nullable Mark mark,
        @Nullable String note,
        @Nullable UUID own,
        @Nullable UnitId unit,
        @Nullable String setBy) {

    /// Whether who counts is personal data.
    public boolean isSensitive() {
        return group != null && group.sensitive();
    }

    /// The same with another demand.
    StructureRule with(Rule other) {
        return new StructureRule(other, group, mark, note, own, unit, setBy);
    }
}
