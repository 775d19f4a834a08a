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
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.profile.Label;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How far a unit is.
@RestController
class MilestonesApi {

    private final Plans plans;
    private final CampaignProfiles profiles;
    private final Answers answers;

    MilestonesApi(Plans plans, CampaignProfiles profiles, Answers answers) {
        this.plans = plans;
        this.profiles = profiles;
        this.answers = answers;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(ApiPaths.UNIT + "/milestones")
    ResponseEntity<Page<Resources.Milestone>> listMilestones(
            Campaign campaign,
            CampaignUnit unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        var names = names(campaign);
        Locale locale = AskedLanguage.of(request).locale();
        LocalDate today = plans.today(campaign.id());
        return answers.of(
                request,
                Page.of(
                        plans.of(campaign.id(), unit.id()),
                        Asked.of(cursor, limit),
                        Milestone::step,
                        each -> milestone(each, name(names, each.step(), locale), today)));
    }

    private Map<String, Label> names(Campaign campaign) {
        return profiles.of(campaign).milestones().stream()
                .collect(
                        Collectors.toMap(
                                vn.daihoi.profile.Milestone::id,
                                vn.daihoi.profile.Milestone::name));
    }

    /// A step that the profile no longer has keeps its id.
    private static String name(Map<String, Label> names, String step, Locale locale) {
        Label name = names.get(step);
        return name == null ? step : name.in(locale);
    }

    private static Resources.Milestone milestone(
            Milestone milestone, String name, LocalDate today) {
        return new Resources.Milestone(
                milestone.step(),
                milestone.number(),
                name,
                milestone.state().code(),
                milestone.due(),
                milestone.reachedOn(),
                milestone.daysLate(today),
                milestone.notApplicable(),
                milestone.delayReason());
    }
}
