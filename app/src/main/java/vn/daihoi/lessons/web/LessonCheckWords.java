package vn.daihoi.lessons.web;

import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.LessonCheck;
import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.lessons.internal.LessonCheck.OfSlate;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.pages.Texts;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.Setting;
import vn.daihoi.reviews.RuleTrials;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts the check of a lesson into words.
@Component
class LessonCheckWords {

    private final RuleTrials rules;
    private final CampaignProfiles profiles;

    LessonCheckWords(RuleTrials rules, CampaignProfiles profiles) {
        this.rules = rules;
        this.profiles = profiles;
    }

    String of(Campaign campaign, LessonCheck check, Texts texts) {
        return switch (check) {
            case OfReview review -> review(campaign, review, texts);
            case OfPlan(var step, var days) ->
                    texts.text(
                            "lessons.check.plan.words",
                            profiles.of(campaign).milestoneName(step, texts.locale()),
                            days);
            case OfSlate slate -> slate(campaign, slate, texts);
        };
    }

    private String review(Campaign campaign, OfReview check, Texts texts) {
        return rules.settable(campaign).stream()
                .filter(rule -> rule.id().equals(check.rule()))
                .findFirst()
                .map(rule -> review(rule, check, texts))
                .orElse(check.rule());
    }

    private static String review(Rule rule, OfReview check, Texts texts) {
        Locale locale = texts.locale();
        var demands = new ArrayList<String>();
        for (Setting setting : rule.settings()) {
            List<String> value = check.values().get(setting.key());
            if (value != null) {
                demands.add(setting.name().in(locale) + ": " + setting.shown(value, locale));
            }
        }
        if (check.level() != null) {
            demands.add(
                    texts.text("reviews.level." + check.level().name().toLowerCase(Locale.ROOT)));
        }
        return texts.text(
                "lessons.check.review.words", rule.title().in(locale), String.join("; ", demands));
    }

    private String slate(Campaign campaign, OfSlate check, Texts texts) {
        String group =
                profiles.of(campaign)
                        .group(check.group())
                        .map(found -> found.name().in(texts.locale()))
                        .orElse(check.group());
        String unit = check.percent() ? "%" : "";
        var bounds = new ArrayList<String>();
        if (check.least() != null) {
            bounds.add(texts.text("lessons.check.least", number(check.least()) + unit));
        }
        if (check.most() != null) {
            bounds.add(texts.text("lessons.check.most", number(check.most()) + unit));
        }
        return texts.text("lessons.check.slate.words", group, String.join(", ", bounds));
    }

    private static String number(BigDecimal bound) {
        return bound.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
