package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.KeepEvidence.Taken;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.web.LessonFormView.CheckFields;
import vn.daihoi.lessons.web.LessonFormView.Choice;
import vn.daihoi.lessons.web.LessonFormView.Option;
import vn.daihoi.lessons.web.LessonFormView.Value;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.Setting;
import vn.daihoi.reviews.RuleTrials;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts together the form of a lesson.
@Component
class LessonFormPages {

    private final CampaignProfiles profiles;
    private final Campaigns campaigns;
    private final RuleTrials rules;
    private final ReadLessonCheck checks;
    private final EvidenceLooks evidence;

    LessonFormPages(
            CampaignProfiles profiles,
            Campaigns campaigns,
            RuleTrials rules,
            ReadLessonCheck checks,
            EvidenceLooks evidence) {
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.rules = rules;
        this.checks = checks;
        this.evidence = evidence;
    }

    /// @param address to which it is sent
    /// @param faults of the rule's values, by key
    LessonFormView view(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            String address,
            LessonForm form,
            Taken taken,
            @Nullable Refusal refusal,
            Map<String, Setting.Fault> faults) {
        String field = refusal == null ? "" : refusal.field();
        String fault = refusal == null ? "" : frame.text(refusal.messageKey());
        CheckFields check = check(campaign, unit, frame, form, faults);
        return new LessonFormView(
                address,
                LessonAddresses.list(campaign, unit),
                form,
                parts(frame),
                campaigns.children(unit).stream()
                        .map(each -> new Choice(each.code(), each.fullName()))
                        .toList(),
                check.steps(),
                new CheckFields(
                        check.address(),
                        form,
                        check.rules(),
                        check.why(),
                        check.values(),
                        check.steps(),
                        check.groups(),
                        field,
                        fault),
                evidence.field("files", taken, frame),
                field,
                fault);
    }

    private static List<Choice> parts(Frame frame) {
        return Arrays.stream(CongressPart.values())
                .map(part -> new Choice(part.code(), frame.text("visits.part." + part.code())))
                .toList();
    }

    CheckFields check(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            LessonForm form,
            Map<String, Setting.Fault> faults) {
        Locale locale = frame.texts().locale();
        var profile = profiles.of(campaign);
        Rule chosen = checks.rule(campaign, form).orElse(null);
        return new CheckFields(
                LessonAddresses.list(campaign, unit) + "/check-fields",
                form,
                rules.settable(campaign).stream()
                        .map(rule -> new Choice(rule.id(), rule.title().in(locale)))
                        .toList(),
                chosen == null ? "" : chosen.why().in(locale),
                chosen == null ? List.of() : values(chosen, form, faults, frame),
                profile.milestones().stream()
                        .map(step -> new Choice(step.id(), step.name().in(locale)))
                        .toList(),
                profile.groups().stream()
                        .map(group -> new Choice(group.id(), group.name().in(locale)))
                        .toList(),
                "",
                "");
    }

    private static List<Value> values(
            Rule rule, LessonForm form, Map<String, Setting.Fault> faults, Frame frame) {
        return rule.settings().stream()
                .map(setting -> value(setting, form, faults.get(setting.key()), frame))
                .toList();
    }

    /// What was not typed stands as the profile has it.
    private static Value value(
            Setting setting, LessonForm form, Setting.@Nullable Fault fault, Frame frame) {
        Locale locale = frame.texts().locale();
        List<String> sent = ReadLessonCheck.typed(setting, form);
        List<String> typed = sent.isEmpty() ? setting.value() : sent;
        return new Value(
                setting.key(),
                setting.name().in(locale),
                setting.form().name().toLowerCase(Locale.ROOT),
                typed,
                setting.shown(setting.value(), locale),
                setting.choices().stream()
                        .map(choice ->
                                new Option(
                                        choice.id(),
                                        choice.name().in(locale),
                                        typed.contains(choice.id())))
                        .toList(),
                fault == null ? null : fault(setting, fault, frame));
    }

    private static String fault(Setting setting, Setting.Fault fault, Frame frame) {
        return frame.text(
                "reviews.rule.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                setting.least(),
                setting.most());
    }
}
