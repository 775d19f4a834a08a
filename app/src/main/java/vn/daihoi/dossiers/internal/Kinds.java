package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The kinds of documents that the campaign's profile knows.
@Component
class Kinds {

    private final Campaigns campaigns;
    private final Map<String, Profile> profiles = new ConcurrentHashMap<>();

    Kinds(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    List<DocumentKind> of(CampaignUnit unit) {
        Profile profile =
                profiles.computeIfAbsent(campaigns.get(unit.campaign()).profile(), Profiles::load);
        boolean congress = profile.level(unit.level()).map(Level::holdsCongress).orElse(false);
        return congress ? profile.documentKinds() : List.of();
    }
}
