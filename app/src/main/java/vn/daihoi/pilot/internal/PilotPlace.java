package vn.daihoi.pilot.internal;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

/// Addresses of pages about pilots.
public final class PilotPlace {

    /// Pilots that a unit chose, or what is known of the one it holds.
    public static final String PAGE = "/c/{campaign}/u/{unit}/pilot";

    /// What the board above does to one pilot.
    public static final String ONE = PAGE + "/{ward}";

    private PilotPlace() {}

    public static String of(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/pilot".formatted(campaign.code(), unit.code());
    }

    /// For the board above.
    public static String of(Campaign campaign, CampaignUnit upper, CampaignUnit unit) {
        return of(campaign, upper) + "/" + unit.code();
    }

    /// For observers.
    public static String score(Campaign campaign, CampaignUnit unit) {
        return of(campaign, unit) + "/score";
    }

    /// The form of a lesson, filled in with where it comes from.
    ///
    /// @param what happened; may be empty
    public static String lesson(
            Campaign campaign, CampaignUnit upper, CampaignUnit unit, String part, String what) {
        String address =
                "/c/%s/u/%s/lessons/new?pilot=%s&part=%s"
                        .formatted(campaign.code(), upper.code(), unit.code(), part);
        return what.isEmpty()
                ? address
                : address
                        + "&what="
                        + java.net.URLEncoder.encode(what, java.nio.charset.StandardCharsets.UTF_8);
    }
}
