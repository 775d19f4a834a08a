package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.review.rules.PaperForms;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleChange;
import vn.daihoi.review.rules.RuleChange.Own;
import vn.daihoi.review.rules.Setting;
import vn.daihoi.review.rules.Setting.Form;
import vn.daihoi.reviews.internal.OwnRules;
import vn.daihoi.reviews.internal.OwnRules.Decision;
import vn.daihoi.reviews.internal.OwnRules.Outcome;
import vn.daihoi.reviews.internal.SettingsOfCampaign;
import vn.daihoi.reviews.web.RuleView.Example;
import vn.daihoi.reviews.web.RuleView.Field;
import vn.daihoi.reviews.web.RuleView.Fixed;
import vn.daihoi.reviews.web.RuleView.Option;
import vn.daihoi.reviews.web.RuleView.Past;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Lays one rule out with its form.
///
/// @param rule as the profile has it
record RuleViewBuilder(Rule rule, PaperForms forms, Texts texts) {

    /// @param form what was typed and could not be taken; null to show what holds
    RuleView build(
            String list,
            CampaignUnit unit,
            SettingsOfCampaign settings,
            List<Decision> history,
            @Nullable RuleForm form,
            Outcome outcome,
            boolean mayEdit) {
        RuleChange inForce = settings.of(unit).of(rule.id());
        Locale locale = texts.locale();
        return new RuleView(
                list + "/" + rule.id(),
                list,
                unit.fullName(),
                rule.id(),
                rule.title().in(locale),
                rule.why().in(locale),
                rule.mend().in(locale),
                rule.basis().source(),
                rule.basis().note(),
                RulePages.mark(rule),
                rule.documents().stream().map(kind -> forms.nameOf(kind).in(locale)).toList(),
                applied(inForce, form),
                by(inForce.applied()),
                rule.maySwitchOff(),
                level(inForce, form),
                Asked.word(rule.level()),
                by(inForce.level()),
                rule.settings().stream().map(each -> field(each, inForce, form)).toList(),
                fixed(),
                rule.examples().stream()
                        .map(each ->
                                new Example(each.name().in(locale), each.lines(), each.findings()))
                        .toList(),
                history.stream().map(this::past).toList(),
                history.isEmpty() ? 0 : history.getFirst().number(),
                !history.isEmpty() && !history.getFirst().own().isNone(),
                above(settings.above(unit).of(rule.id())),
                form == null ? "" : form.reason(),
                reasonFault(outcome),
                outcome == Outcome.CHANGED_BEFORE,
                mayEdit);
    }

    private static String by(@Nullable Own<?> own) {
        return own == null ? "" : own.by();
    }

    private static boolean applied(RuleChange inForce, @Nullable RuleForm form) {
        var typed = form == null ? null : form.own().applied();
        return typed == null ? !inForce.isOff() : typed;
    }

    private String level(RuleChange inForce, @Nullable RuleForm form) {
        var typed = form == null ? null : form.own().level();
        if (typed != null) {
            return Asked.word(typed);
        }
        var level = inForce.level();
        return Asked.word(level == null ? rule.level() : level.value());
    }

    private Field field(Setting setting, RuleChange inForce, @Nullable RuleForm form) {
        List<String> value = RuleForm.inForce(setting, inForce);
        List<String> typed = form == null ? null : form.typed().getOrDefault(setting.key(), value);
        List<String> shown = typed == null ? value : typed;
        var fault = form == null ? null : form.faults().get(setting.key());
        Locale locale = texts.locale();
        return new Field(
                setting.key(),
                setting.name().in(locale),
                setting.form().name().toLowerCase(Locale.ROOT),
                typed == null ? asTyped(setting, value) : shown,
                setting.shown(setting.value(), locale),
                by(inForce.values().get(setting.key())),
                range(setting),
                setting.choices().stream()
                        .map(choice ->
                                new Option(
                                        choice.id(),
                                        choice.name().in(locale),
                                        shown.contains(choice.id())))
                        .toList(),
                fault == null ? null : fault(setting, fault));
    }

    /// Decimals as the language writes them.
    private List<String> asTyped(Setting setting, List<String> value) {
        return setting.form() == Form.DECIMAL && !texts.locale().getLanguage().equals("en")
                ? value.stream().map(each -> each.replace('.', ',')).toList()
                : value;
    }

    private String range(Setting setting) {
        return setting.isNumber()
                ? texts.text("reviews.rule.range", setting.least(), setting.most())
                : "";
    }

    private String fault(Setting setting, Setting.Fault fault) {
        String key =
                "reviews.rule.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.text(key, setting.least(), setting.most());
    }

    private List<Fixed> fixed() {
        var settable = rule.settings().stream().map(Setting::key).toList();
        return rule.parameters().entrySet().stream()
                .filter(parameter -> !settable.contains(parameter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> new Fixed(parameter.getKey(), parameter.getValue()))
                .toList();
    }

    private Past past(Decision decision) {
        return new Past(
                decision.by(),
                Moments.show(decision.at()),
                decision.reason(),
                new RuleWords(rule, texts).of(decision.own()));
    }

    private static String above(RuleChange change) {
        return Stream.concat(
                        Stream.of(change.applied(), change.level()),
                        change.values().values().stream())
                .filter(Objects::nonNull)
                .map(Own::by)
                .findFirst()
                .orElse("");
    }

    private @Nullable String reasonFault(Outcome outcome) {
        return switch (outcome) {
            case NO_REASON -> texts.text("reviews.rule.no-reason");
            case LONG_REASON -> texts.text("reviews.rule.long-reason", OwnRules.LONGEST_REASON);
            case SET, UNCHANGED, CHANGED_BEFORE -> null;
        };
    }
}
