package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.review.Level;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleChange;
import vn.daihoi.review.rules.Setting;
import vn.daihoi.reviews.internal.OwnRule;

import java.util.ArrayList;
import java.util.List;

/// Says what is set for a rule.
///
/// @param rule as the profile has it
record RuleWords(Rule rule, Texts texts) {

    /// One text for each value, with who set it.
    List<String> of(RuleChange change) {
        var words = new ArrayList<String>();
        var applied = change.applied();
        if (applied != null) {
            words.add(by(applied(applied.value()), applied.by()));
        }
        var level = change.level();
        if (level != null) {
            words.add(by(level(level.value()), level.by()));
        }
        for (Setting setting : rule.settings()) {
            var own = change.values().get(setting.key());
            if (own != null) {
                words.add(by(value(setting, own.value()), own.by()));
            }
        }
        return words;
    }

    private String by(String words, String by) {
        return texts.text("reviews.rule.by", words, by);
    }

    /// One text for each value; empty when nothing is set.
    List<String> of(OwnRule own) {
        var words = new ArrayList<String>();
        addIf(words, own.applied());
        addIf(words, own.level());
        for (Setting setting : rule.settings()) {
            var value = own.values().get(setting.key());
            if (value != null) {
                words.add(value(setting, value));
            }
        }
        return words;
    }

    private void addIf(List<String> words, @Nullable Boolean applied) {
        if (applied != null) {
            words.add(applied(applied));
        }
    }

    private void addIf(List<String> words, @Nullable Level level) {
        if (level != null) {
            words.add(level(level));
        }
    }

    private String applied(boolean applied) {
        return texts.text(applied ? "reviews.rule.applied" : "reviews.rule.off");
    }

    private String level(Level level) {
        return texts.text(
                "reviews.rule.level-is", texts.text("reviews.level." + Asked.word(level)));
    }

    /// Values that a later profile no longer allows are shown as they were kept.
    private String value(Setting setting, List<String> value) {
        String shown =
                setting.read(value) instanceof Setting.Outcome.Taken
                        ? setting.shown(value, texts.locale())
                        : String.join("; ", value);
        return texts.text(
                "reviews.rule.value-is",
                setting.name().in(texts.locale()),
                shown.isEmpty() ? texts.text("reviews.rule.nothing") : shown);
    }
}
