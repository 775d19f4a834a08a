package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.daihoi.review.Level;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleChange;
import vn.daihoi.review.rules.Setting;
import vn.daihoi.review.rules.Setting.Outcome;
import vn.daihoi.reviews.internal.OwnRule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was typed into the form of a rule, held against what holds without it.
///
/// @param own what differs; without values that cannot be taken
/// @param typed each value as typed, by key
/// @param faults by key
record RuleForm(
        OwnRule own,
        Map<String, List<String>> typed,
        Map<String, Setting.Fault> faults,
        int seen,
        String reason) {

    /// What stands before the key of a value in the name of its field.
    static final String PREFIX = "v.";

    /// @param above what holds without the unit's own word
    static RuleForm read(Rule rule, RuleChange above, MultiValueMap<String, String> fields) {
        var typed = new TreeMap<String, List<String>>();
        var values = new TreeMap<String, List<String>>();
        var faults = new TreeMap<String, Setting.Fault>();
        for (Setting setting : rule.settings()) {
            var given = given(setting, fields);
            if (given == null) {
                continue;
            }
            typed.put(setting.key(), given);
            switch (setting.read(given)) {
                case Outcome.Taken(var value) -> {
                    if (!value.equals(inForce(setting, above))) {
                        values.put(setting.key(), value);
                    }
                }
                case Outcome.Refused(var fault) -> faults.put(setting.key(), fault);
            }
        }
        var own = new OwnRule(applied(rule, above, fields), level(rule, above, fields), values);
        return new RuleForm(own, typed, faults, seen(fields), text(fields, "reason"));
    }

    /// What holds without the unit's own word, in the shape that [Setting#read] gives.
    static List<String> inForce(Setting setting, RuleChange above) {
        var set = above.values().get(setting.key());
        return set == null ? setting.value() : set.value();
    }

    /// A field that was not sent says nothing; ticks are all sent when their mark is.
    private static @Nullable List<String> given(
            Setting setting, MultiValueMap<String, String> fields) {
        var given = fields.get(PREFIX + setting.key());
        return switch (setting.form()) {
            case CHOICES ->
                    given == null ? null : given.stream().filter(each -> !each.isEmpty()).toList();
            case WORDS ->
                    given == null
                            ? null
                            : given.stream().flatMap(String::lines).map(String::strip).toList();
            case WHOLE, DECIMAL, RANGE -> given;
        };
    }

    private static @Nullable Boolean applied(
            Rule rule, RuleChange above, MultiValueMap<String, String> fields) {
        String word = text(fields, "applied");
        boolean wanted = !word.equals("off");
        return word.isEmpty() || !rule.maySwitchOff() || wanted == !above.isOff() ? null : wanted;
    }

    private static @Nullable Level level(
            Rule rule, RuleChange above, MultiValueMap<String, String> fields) {
        var set = above.level();
        Level inForce = set == null ? rule.level() : set.value();
        return Arrays.stream(Level.values())
                .filter(level -> Asked.word(level).equals(text(fields, "level")))
                .filter(level -> level != inForce)
                .findFirst()
                .orElse(null);
    }

    private static int seen(MultiValueMap<String, String> fields) {
        String seen = text(fields, "seen");
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String text = fields.getFirst(name);
        return text == null ? "" : text;
    }
}
