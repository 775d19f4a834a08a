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

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /// The units of all these documents, asked for together; one that left its campaign is absent.
    Map<Side, CampaignUnit> units(Collection<Side> sides) {
        var units = new HashMap<Side, CampaignUnit>();
        sides.stream()
                .collect(Collectors.groupingBy(Side::campaign))
                .forEach((campaign, some) -> {
                    Map<UnitId, CampaignUnit> there = units(campaign, some);
                    some.stream()
                            .filter(side -> there.containsKey(side.unit()))
                            .forEach(side -> units.put(side, there.get(side.unit())));
                });
        return units;
    }

    private Map<UnitId, CampaignUnit> units(CampaignId campaign, List<Side> sides) {
        var ids = sides.stream().map(Side::unit).distinct().toList();
        return campaigns.units(campaign, ids).stream()
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
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
    /// @param title of the document as it is now; empty where its kind names it
    String told(Relation relation, CampaignUnit unit, String kind, String title, Locale locale) {
        String name = document(unit.campaign(), kind, title, locale);
        var texts = Texts.in(locale);
        return switch (relation) {
            case DOSSIER -> name;
            case NEIGHBOUR, REFERENCE ->
                    texts.text(
                            "overlap.of-unit",
                            kind(unit.campaign(), kind, locale),
                            unit.fullName());
            case LAST_TERM -> texts.text("overlap.of-term", name, campaign(unit.campaign()).term());
        };
    }
}
