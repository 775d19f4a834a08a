package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.DocumentKind;

import java.util.Locale;

/// What documents are called.
@Component
public class Names {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    Names(Campaigns campaigns, CampaignProfiles profiles) {
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    public CampaignUnit unit(CampaignId campaign, UnitId unit) {
        return campaigns.unit(campaign, unit).orElseThrow();
    }

    public Campaign campaign(CampaignId campaign) {
        return campaigns.get(campaign);
    }

    /// Its title, or the name of its kind.
    public String document(CampaignId campaign, String kind, String title, Locale locale) {
        return title.isEmpty() ? kind(campaign, kind, locale) : title;
    }

    public String kind(CampaignId campaign, String kind, Locale locale) {
        return profiles.of(campaigns.get(campaign)).documentKinds().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .map(DocumentKind::name)
                .map(name -> name.in(locale))
                .orElse(kind);
    }

    /// What and whose it is, told to someone who looks at a document of another unit or time. Of
    /// another unit's document no more is told than its kind: its title may be none of theirs.
    ///
    /// @param title of the document as it is now
    public String told(Relation relation, Side side, String title, Locale locale) {
        String name = document(side.campaign(), side.key().kind(), title, locale);
        String unit = unit(side.campaign(), side.unit()).fullName();
        var texts = Texts.in(locale);
        return switch (relation) {
            case DOSSIER -> name;
            case NEIGHBOUR, REFERENCE ->
                    texts.text(
                            "overlap.of-unit",
                            kind(side.campaign(), side.key().kind(), locale),
                            unit);
            case LAST_TERM -> texts.text("overlap.of-term", name, campaign(side.campaign()).term());
        };
    }
}
