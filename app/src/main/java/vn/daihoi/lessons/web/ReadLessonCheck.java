package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.LessonCheck;
import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.lessons.internal.LessonCheck.OfSlate;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.plans.EarlierDues;
import vn.daihoi.review.Level;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.Setting;
import vn.daihoi.reviews.RuleTrials;
import vn.daihoi.slates.StructureTrials;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the check of a lesson out of its form.
@Component
class ReadLessonCheck {

    private final RuleTrials rules;
    private final StructureTrials structure;
    private final CampaignProfiles profiles;

    ReadLessonCheck(RuleTrials rules, StructureTrials structure, CampaignProfiles profiles) {
        this.rules = rules;
        this.structure = structure;
        this.profiles = profiles;
    }

    /// What was read.
    sealed interface Read {
        /// @param check null for none
        record Taken(@Nullable LessonCheck check) implements Read {}

        /// @param faults of the rule's values, by key
        record Refused(Refusal why, Map<String, Setting.Fault> faults) implements Read {}
    }

    Read read(Campaign campaign, LessonForm form) {
        return switch (form.get("check")) {
            case "review" ->
                    rule(campaign, form)
                            .map(rule -> review(rule, form))
                            .orElse(refused(Refusal.NO_SUCH_RULE));
            case "plan" -> plan(campaign, form);
            case "slate" -> slate(campaign, form);
            default -> new Read.Taken(null);
        };
    }

    Optional<Rule> rule(Campaign campaign, LessonForm form) {
        return rules.settable(campaign).stream()
                .filter(rule -> rule.id().equals(form.get("rule")))
                .findFirst();
    }

    private static Read refused(Refusal why) {
        return new Read.Refused(why, Map.of());
    }

    private static Read review(Rule rule, LessonForm form) {
        var values = new HashMap<String, List<String>>();
        var faults = new HashMap<String, Setting.Fault>();
        for (Setting setting : rule.settings()) {
            List<String> typed = typed(setting, form);
            if (typed.isEmpty()) {
                continue;
            }
            switch (setting.read(typed)) {
                case Setting.Outcome.Taken(var value) -> values.put(setting.key(), value);
                case Setting.Outcome.Refused(var fault) -> faults.put(setting.key(), fault);
            }
        }
        if (!faults.isEmpty()) {
            return new Read.Refused(Refusal.BAD_VALUE, faults);
        }
        rule.settings().forEach(setting -> values.remove(setting.key(), setting.value()));
        Level level = level(form);
        return values.isEmpty() && level == null
                ? refused(Refusal.NO_VALUE)
                : new Read.Taken(new OfReview(rule.id(), level, values));
    }

    static List<String> typed(Setting setting, LessonForm form) {
        List<String> sent = form.all(LessonForm.VALUE + setting.key());
        return switch (setting.form()) {
            case CHOICES -> sent.stream().filter(each -> !each.isEmpty()).toList();
            case WORDS -> sent.stream().flatMap(String::lines).map(String::strip).toList();
            case WHOLE, DECIMAL, RANGE -> sent;
        };
    }

    private static @Nullable Level level(LessonForm form) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(form.get("level")))
                .findFirst()
                .orElse(null);
    }

    private Read plan(Campaign campaign, LessonForm form) {
        String step = form.get("planStep");
        if (profiles.of(campaign).milestones().stream().noneMatch(each -> each.id().equals(step))) {
            return refused(Refusal.NO_SUCH_STEP);
        }
        String days = form.get("days").strip();
        boolean isSound =
                days.matches("\\d{1,3}") && Integer.parseInt(days) <= EarlierDues.MOST_DAYS;
        return isSound
                ? new Read.Taken(new OfPlan(step, Integer.parseInt(days)))
                : refused(Refusal.BAD_DAYS);
    }

    private Read slate(Campaign campaign, LessonForm form) {
        if (profiles.of(campaign).group(form.get("group")).isEmpty()) {
            return refused(Refusal.NO_SUCH_GROUP);
        }
        try {
            boolean percent = form.is("measure", "percent");
            BigDecimal least = bound(form.get("least"));
            BigDecimal most = bound(form.get("most"));
            return structure.isSound(percent, least, most)
                    ? new Read.Taken(new OfSlate(form.get("group"), percent, least, most))
                    : refused(Refusal.BAD_BOUND);
        } catch (NumberFormatException _) {
            return refused(Refusal.BAD_BOUND);
        }
    }

    private static @Nullable BigDecimal bound(String typed) {
        String plain = typed.replace("%", "").replace(',', '.').strip();
        if (plain.length() > 10) {
            throw new NumberFormatException(plain);
        }
        return plain.isEmpty() ? null : new BigDecimal(plain);
    }
}
