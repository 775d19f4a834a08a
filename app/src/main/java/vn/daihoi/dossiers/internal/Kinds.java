package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Profile;

import java.util.List;

/// The kinds of documents that the campaign's profile knows.
@Component
class Kinds {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    Kinds(Campaigns campaigns, CampaignProfiles profiles) {
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    List<DocumentKind> of(CampaignUnit unit) {
        Profile profile = profiles.of(campaigns.get(unit.campaign()));
        boolean congress = profile.level(unit.level()).map(Level::holdsCongress).orElse(false);
        return congress ? profile.documentKinds() : List.of();
    }
}
