package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One round of congresses of one branch of the organisation.
///
/// @param id key
/// @param code name in addresses, lower case
/// @param title as shown
/// @param profile id of the profile whose rules hold
/// @param term for instance `2024-2029`
/// @param root unit at the top of the campaign's tree
/// @param treeDate the day whose tree was copied
/// @param practiceDate the day that a practice campaign pretends to be; null in a real one
public record Campaign(
        CampaignId id,
        String code,
        String title,
        String profile,
        String term,
        UnitId root,
        LocalDate treeDate,
        @Nullable LocalDate practiceDate) {

    /// Whether the date is played, not lived.
    public boolean isPractice() {
        return practiceDate != null;
    }
}
