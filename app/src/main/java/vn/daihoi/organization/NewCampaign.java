package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/// What is asked for when a campaign is opened.
///
/// @param code name in addresses: 3 to 40 small letters, digits, hyphens
/// @param profile id of the profile whose rules and names of levels hold
/// @param root unit at the top; the country takes in all provinces
/// @param treeDate day whose tree is copied
/// @param practiceDate first played day; null in a real campaign
/// @param ordinals which congress it is for a unit, in Roman digits; units not named: not known
public record NewCampaign(
        String code,
        String title,
        String profile,
        String term,
        UnitId root,
        LocalDate treeDate,
        @Nullable LocalDate practiceDate,
        Map<UnitId, String> ordinals) {

    public NewCampaign {
        ordinals = Map.copyOf(ordinals);
    }
}
