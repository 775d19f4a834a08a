package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Percent;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.Enforcement;
import vn.daihoi.profile.NumberRule;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.ShareRule;
import vn.daihoi.profile.StructureGroup;
import vn.daihoi.slates.StructureDemand;
import vn.daihoi.slates.StructureDemands;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The rules that hold for a unit's Committee: those of the profile for its level, then those that
/// the unit and the units above it set, then those of lessons.
@Component
class StructureRules {

    private final CampaignProfiles profiles;
    private final Campaigns campaigns;
    private final StructureStore store;
    private final ObjectProvider<StructureDemands> lessons;

    StructureRules(
            CampaignProfiles profiles,
            Campaigns campaigns,
            StructureStore store,
            ObjectProvider<StructureDemands> lessons) {
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.store = store;
        this.lessons = lessons;
    }

    List<StructureRule> of(Campaign campaign, CampaignUnit unit, Locale locale) {
        var profile = profiles.of(campaign);
        var rules = new ArrayList<StructureRule>();
        profile.shares().stream()
                .filter(share -> share.levels().contains(unit.level()))
                .flatMap(share -> shared(profile, share, unit, locale).stream())
                .forEach(rules::add);
        store.rules(campaigns.ancestry(unit), unit.level()).stream()
                .flatMap(own -> own(profile, own, locale).stream())
                .forEach(rules::add);
        lessons.stream()
                .flatMap(each -> each.of(unit).stream())
                .flatMap(demand -> demanded(campaign, demand, locale).stream())
                .forEach(rules::add);
        return rules;
    }

    /// How many members the profile lets a Committee of this level have.
    Optional<NumberRule> number(Campaign campaign, CampaignUnit unit) {
        return profiles.of(campaign).numbers().stream()
                .filter(rule -> rule.subject() == NumberRule.Subject.COMMITTEE_MEMBERS)
                .filter(rule -> rule.level().equals(unit.level()))
                .findFirst();
    }

    /// The size that is asked for: what the unit set, or else what the profile allows and the term
    /// before demands.
    Range size(Campaign campaign, CampaignUnit unit, @Nullable Term last) {
        return store.seats(unit)
                .map(seats -> new Range(seats.seats(), seats.seats()))
                .orElseGet(() -> allowed(number(campaign, unit), last));
    }

    Optional<Seats> seats(CampaignUnit unit) {
        return store.seats(unit);
    }

    /// The size that the profile allows and the term before demands.
    Range bounds(Campaign campaign, CampaignUnit unit, @Nullable Term last) {
        return allowed(number(campaign, unit), last);
    }

    /// The approved number where seats are kept vacant; null when it is what is chosen.
    @Nullable Integer approved(CampaignUnit unit) {
        return store.seats(unit).map(Seats::approved).orElse(null);
    }

    private static Range allowed(Optional<NumberRule> rule, @Nullable Term last) {
        long min = rule.map(NumberRule::min).map(Integer::longValue).orElse(1L);
        long max = rule.map(NumberRule::max).map(Integer::longValue).orElse((long) Seating.MOST);
        boolean notBelow = rule.map(NumberRule::notBelowPrevious).orElse(false);
        return new Range(notBelow && last != null ? Math.max(min, last.size()) : min, max);
    }

    private Optional<StructureRule> shared(
            Profile profile, ShareRule share, CampaignUnit unit, Locale locale) {
        var group = profile.group(share.group()).orElseThrow();
        var limits = limits(share, unit);
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        var rule =
                new Rule(
                        share.id(),
                        share.name().in(locale),
                        share.basis().source(),
                        share.enforcement() == Enforcement.MUST
                                ? RuleLevel.CENTRAL
                                : RuleLevel.WISH,
                        GroupConditions.of(group),
                        limits,
                        null);
        return Optional.of(
                new StructureRule(
                        rule, group, share.basis().mark(), share.basis().note(), null, null, null));
    }

    private List<Limit> limits(ShareRule share, CampaignUnit unit) {
        var limits = new ArrayList<Limit>();
        if (share.notBelowPrevious()) {
            limits.add(new Limit.NotBelowBaseline());
        }
        if (share.min() != null || share.max() != null) {
            base(share.base(), unit)
                    .map(base ->
                            new Limit.Share(fraction(share.min()), fraction(share.max()), base))
                    .ifPresent(limits::add);
        }
        return limits;
    }

    /// Heads of the units below are as many as those units; without any there is nothing to ask.
    private Optional<Base> base(ShareRule.Base base, CampaignUnit unit) {
        return switch (base) {
            case CHOSEN -> Optional.of(new Base.Chosen());
            case SEATS -> Optional.of(new Base.Seats());
            case START_OF_PREVIOUS_TERM -> Optional.of(new Base.BaselineSize());
            case GROUP ->
                    Optional.of(campaigns.children(unit).size())
                            .filter(below -> below > 0)
                            .map(below -> new Base.Fixed(below));
        };
    }

    private static @Nullable Percent fraction(@Nullable BigDecimal share) {
        return share == null ? null : Percent.of(share.movePointRight(2));
    }

    private static Optional<StructureRule> own(Profile profile, OwnRule own, Locale locale) {
        return profile.group(own.group()).map(group -> own(group, own, locale));
    }

    private static StructureRule own(StructureGroup group, OwnRule own, Locale locale) {
        var rule =
                new Rule(
                        own.id().toString(),
                        group.name().in(locale),
                        own.source(),
                        own.wish() ? RuleLevel.WISH : RuleLevel.LOCAL,
                        GroupConditions.of(group),
                        List.of(limit(own)),
                        null);
        return new StructureRule(rule, group, null, null, own.id(), own.unit(), own.setBy());
    }

    /// A rule that a lesson sets; empty when the profile has no such group.
    Optional<StructureRule> demanded(Campaign campaign, StructureDemand demand, Locale locale) {
        return profiles.of(campaign)
                .group(demand.group())
                .map(group -> demanded(group, demand, locale));
    }

    private static StructureRule demanded(
            StructureGroup group, StructureDemand demand, Locale locale) {
        var rule =
                new Rule(
                        demand.id().toString(),
                        group.name().in(locale),
                        demand.source(),
                        RuleLevel.LOCAL,
                        GroupConditions.of(group),
                        List.of(limit(demand)),
                        null);
        return new StructureRule(rule, group, null, null, null, null, null);
    }

    private static Limit limit(StructureDemand demand) {
        return demand.ofSeats()
                ? new Limit.Share(
                        Bound.percent(demand.least()),
                        Bound.percent(demand.most()),
                        new Base.Chosen())
                : new Limit.Count(Bound.people(demand.least()), Bound.people(demand.most()));
    }

    private static Limit limit(OwnRule own) {
        return switch (own.base()) {
            case PEOPLE -> new Limit.Count(Bound.people(own.least()), Bound.people(own.most()));
            case CHOSEN -> share(own, new Base.Chosen());
            case SEATS -> share(own, new Base.Seats());
            case START_OF_PREVIOUS_TERM -> share(own, new Base.BaselineSize());
        };
    }

    private static Limit share(OwnRule own, Base base) {
        return new Limit.Share(Bound.percent(own.least()), Bound.percent(own.most()), base);
    }
}
