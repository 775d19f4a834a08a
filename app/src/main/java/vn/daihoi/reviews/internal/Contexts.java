package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.review.Context;
import vn.daihoi.reviews.PapersToCompare;

import java.util.List;
import java.util.OptionalInt;

/// What the program knows of a unit's congress, for rules that need more than the text.
@Component
class Contexts {

    private final Campaigns campaigns;
    private final MemberOrganisations organisations;
    private final CongressDays congressDays;
    private final ReferenceFigures figures;
    private final List<PapersToCompare> papers;

    Contexts(
            Campaigns campaigns,
            MemberOrganisations organisations,
            CongressDays congressDays,
            ReferenceFigures figures,
            ObjectProvider<PapersToCompare> papers) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.congressDays = congressDays;
        this.figures = figures;
        this.papers = papers.stream().toList();
    }

    /// @param version of the paper that is reviewed
    Context of(Campaign campaign, CampaignUnit unit, Version version) {
        ReferenceFigures.Lists typed = figures.of(campaign.id(), unit.id());
        return new Context(
                unit.fullName(),
                unit.level(),
                organisations.of(unit.id(), campaigns.today(campaign.id())).stream()
                        .map(Contexts::named)
                        .toList(),
                campaigns.children(unit).stream().map(CampaignUnit::name).toList(),
                congressDays.of(campaign.id(), unit.id()).orElse(null),
                campaign.term(),
                ordinal(unit.congressOrdinal()),
                FigureLines.read(typed.lastTermFigures()).figures(),
                targets(typed.partyTargets()),
                targets(typed.lastTerm()),
                papers.stream()
                        .flatMap(each -> each.of(unit, version, Texts.VIETNAMESE).stream())
                        .toList(),
                List.of());
    }

    private static List<Context.Target> targets(String typed) {
        return FigureLines.read(typed).figures().entrySet().stream()
                .map(target -> new Context.Target(target.getKey(), target.getValue()))
                .toList();
    }

    private static Context.MemberOrganisation named(MemberOrganisation organisation) {
        String shortName = organisation.shortName();
        return new Context.MemberOrganisation(
                organisation.name(), shortName == null ? List.of() : List.of(shortName));
    }

    private static @Nullable Integer ordinal(@Nullable String roman) {
        var number = roman == null ? OptionalInt.empty() : RomanNumber.parse(roman);
        return number.isPresent() ? number.getAsInt() : null;
    }
}
