package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Level;
import vn.daihoi.review.rules.RuleChange.Own;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Says in a finding that its rule holds otherwise than the profile has it, and by whose will.
final class OwnWords {

    private OwnWords() {}

    /// @param rule with what holds instead
    /// @param kind of the paper
    /// @param unitLevel level of the unit; null where not known
    /// @return empty words when the rule is as the profile has it
    static Bilingual of(Rule rule, String kind, @Nullable String unitLevel) {
        return new Bilingual(
                in(Bilingual.VIETNAMESE, rule, kind, unitLevel),
                in(Bilingual.ENGLISH, rule, kind, unitLevel));
    }

    private static String in(Locale locale, Rule rule, String kind, @Nullable String unitLevel) {
        var words = new ArrayList<String>();
        for (var setting : rule.settings()) {
            var own = rule.own().values().get(setting.key());
            if (own != null && setting.concerns(kind, unitLevel)) {
                words.add(value(locale, setting, own));
            }
        }
        var level = rule.own().level();
        if (level != null) {
            words.add(level(locale, rule, level));
        }
        return String.join(" ", words);
    }

    private static String value(Locale locale, Setting setting, Own<List<String>> own) {
        return setting.isNumber()
                ? text(
                        locale,
                        "value",
                        own.by(),
                        setting.name().in(locale),
                        setting.shown(own.value(), locale),
                        setting.shown(setting.value(), locale))
                : text(locale, "list", own.by(), setting.name().in(locale));
    }

    private static String level(Locale locale, Rule rule, Own<Level> own) {
        return text(
                locale,
                "level",
                own.by(),
                levelName(locale, own.value()),
                levelName(locale, rule.profileLevel()));
    }

    private static String levelName(Locale locale, Level level) {
        return text(locale, "level." + level.name().toLowerCase(Locale.ROOT));
    }

    private static String text(Locale locale, String key, Object... values) {
        var bundle =
                ResourceBundle.getBundle(
                        "vn.daihoi.review.rules.settings",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
