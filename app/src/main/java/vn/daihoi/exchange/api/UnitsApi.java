package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Campaigns and their units.
@RestController
class UnitsApi {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final TokenLimits limits;
    private final Answers answers;

    UnitsApi(
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            TokenLimits limits,
            Answers answers) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.limits = limits;
        this.answers = answers;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ApiPaths.CAMPAIGNS)
    ResponseEntity<Page<Resources.Campaign>> listCampaigns(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        var bearer = TokenLimits.bearer();
        var seen =
                campaigns.all().stream()
                        .filter(each -> !limits.branches(bearer, each).isEmpty())
                        .toList();
        return answers.of(
                request, Page.of(seen, Asked.of(cursor, limit), Campaign::code, this::campaign));
    }

    private Resources.Campaign campaign(Campaign campaign) {
        return new Resources.Campaign(
                campaign.code(),
                campaign.title(),
                campaign.profile(),
                campaign.term(),
                campaign.isPractice(),
                campaigns.today(campaign.id()));
    }

    /// In the order of the tree, from the top down.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ApiPaths.UNITS)
    ResponseEntity<Page<Resources.Unit>> listUnits(
            Campaign campaign,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        var asked = Asked.of(cursor, limit);
        var found =
                campaigns.page(
                        limits.branches(TokenLimits.bearer(), campaign),
                        level,
                        last(campaign, asked),
                        asked.limit() + 1);
        var parents = parents(campaign, found);
        Locale locale = AskedLanguage.of(request).locale();
        return answers.of(
                request,
                Page.cut(found, asked, unit -> unit.id().value().toString())
                        .map(unit -> unit(campaign, unit, parents, locale, null)));
    }

    private @Nullable CampaignUnit last(Campaign campaign, Asked asked) {
        String after = asked.after();
        if (after == null) {
            return null;
        }
        try {
            return campaigns.unit(campaign.id(), new UnitId(UUID.fromString(after))).orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw ApiProblem.at("cursor", Problem.BAD_CURSOR);
        }
    }

    private Map<UnitId, String> parents(Campaign campaign, List<CampaignUnit> units) {
        var ids = units.stream().map(CampaignUnit::parent).filter(Objects::nonNull).toList();
        return campaigns.units(campaign.id(), ids).stream()
                .collect(Collectors.toMap(CampaignUnit::id, CampaignUnit::code));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ApiPaths.UNIT)
    ResponseEntity<Resources.Unit> getUnit(
            Campaign campaign, CampaignUnit unit, HttpServletRequest request) {
        return answers.of(
                request,
                unit(
                        campaign,
                        unit,
                        parents(campaign, List.of(unit)),
                        AskedLanguage.of(request).locale(),
                        days.of(campaign.id(), unit.id()).orElse(null)));
    }

    private Resources.Unit unit(
            Campaign campaign,
            CampaignUnit unit,
            Map<UnitId, String> parents,
            Locale locale,
            @Nullable LocalDate congressDay) {
        UnitId parent = unit.parent();
        return new Resources.Unit(
                unit.id().value(),
                unit.code(),
                parent == null ? null : parents.get(parent),
                unit.level(),
                profiles.levelName(campaign, unit.level(), locale),
                unit.name(),
                unit.fullName(),
                congressDay);
    }
}
