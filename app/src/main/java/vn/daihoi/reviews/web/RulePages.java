package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Texts;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleChange;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.reviews.internal.OldReviews;
import vn.daihoi.reviews.internal.OwnRules;
import vn.daihoi.reviews.internal.Reviewers;
import vn.daihoi.reviews.internal.SettingsOfCampaign;
import vn.daihoi.reviews.web.RuleListView.Family;
import vn.daihoi.reviews.web.RuleListView.Line;
import vn.daihoi.reviews.web.RuleListView.OldPaper;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts together the pages of the rules that hold for a unit.
@Component
class RulePages {

    private final Reviewers reviewers;
    private final OwnRules ownRules;
    private final OldReviews old;
    private final Access access;

    RulePages(Reviewers reviewers, OwnRules ownRules, OldReviews old, Access access) {
        this.reviewers = reviewers;
        this.ownRules = ownRules;
        this.old = old;
        this.access = access;
    }

    static String address(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/rules".formatted(campaign.code(), unit.code());
    }

    Rule rule(Campaign campaign, String id) {
        return rules(campaign).rule(id).orElseThrow(NotThere::new);
    }

    private RuleSet rules(Campaign campaign) {
        return reviewers.of(campaign.profile()).rules();
    }

    /// What holds for a rule without the unit's own word.
    RuleChange above(CampaignUnit unit, Rule rule) {
        return ownRules.of(unit.campaign()).above(unit).of(rule.id());
    }

    RuleListView list(
            Campaign campaign,
            CampaignUnit unit,
            boolean changedOnly,
            String job,
            Viewer viewer,
            Texts texts) {
        SettingsOfCampaign settings = ownRules.of(campaign.id());
        var inForce = settings.of(unit);
        String address = address(campaign, unit);
        Map<String, List<Line>> lines =
                rules(campaign).rules().stream()
                        .filter(rule -> !changedOnly || !inForce.of(rule.id()).isNone())
                        .map(rule -> line(rule, inForce.of(rule.id()), address, texts))
                        .collect(
                                Collectors.groupingBy(
                                        line -> Families.of(line.rule()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new RuleListView(
                address,
                unit.fullName(),
                changedOnly,
                inForce.changes().size(),
                lines.entrySet().stream()
                        .map(family ->
                                new Family(
                                        family.getKey(),
                                        Families.name(family.getKey(), texts),
                                        family.getValue()))
                        .sorted(Comparator.comparingInt(family -> Families.order(family.id())))
                        .toList(),
                old(campaign, unit, texts),
                job,
                access.may(viewer, Permission.MANAGE_CAMPAIGN, unit));
    }

    private static Line line(Rule rule, RuleChange change, String address, Texts texts) {
        var level = change.level();
        return new Line(
                rule.id(),
                rule.title().in(texts.locale()),
                Asked.word(level == null ? rule.level() : level.value()),
                change.isOff() && rule.maySwitchOff(),
                mark(rule),
                new RuleWords(rule, texts).of(change),
                address + "/" + rule.id());
    }

    static String mark(Rule rule) {
        return rule.basis().mark().name().toLowerCase(Locale.ROOT);
    }

    private List<OldPaper> old(Campaign campaign, CampaignUnit unit, Texts texts) {
        var forms = rules(campaign).forms();
        return old.in(unit).stream()
                .map(paper ->
                        new OldPaper(
                                paper.unit().fullName(),
                                forms.nameOf(paper.key().kind()).in(texts.locale()),
                                paper.version(),
                                "/c/%s/u/%s/dossier/%s/v/%d"
                                        .formatted(
                                                campaign.code(),
                                                paper.unit().code(),
                                                paper.key(),
                                                paper.version())))
                .toList();
    }

    /// @param form what was typed and could not be taken; null to show what holds
    RuleView rule(
            Campaign campaign,
            CampaignUnit unit,
            Rule rule,
            @Nullable RuleForm form,
            OwnRules.Outcome outcome,
            Viewer viewer,
            Texts texts) {
        return new RuleViewBuilder(rule, rules(campaign).forms(), texts)
                .build(
                        address(campaign, unit),
                        unit,
                        ownRules.of(campaign.id()),
                        ownRules.history(unit, rule.id()),
                        form,
                        outcome,
                        access.may(viewer, Permission.MANAGE_CAMPAIGN, unit));
    }
}
