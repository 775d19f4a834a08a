package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.rules.RuleChange.Own;
import vn.daihoi.review.rules.Setting.Form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes a rule that holds otherwise than the profile has it. Ids, words and examples stay.
final class RuleChanger {

    private RuleChanger() {}

    /// Values that are no longer allowed by the rule file are left out.
    static Rule changed(Rule rule, PaperForms forms, RuleChange wanted) {
        var change = new RuleChange(wanted.applied(), wanted.level(), allowed(rule, wanted));
        if (change.isNone()) {
            return rule;
        }
        return rule.changed(change, change.values().isEmpty() ? null : check(rule, forms, change));
    }

    private static Map<String, Own<List<String>>> allowed(Rule rule, RuleChange wanted) {
        var allowed = new TreeMap<String, Own<List<String>>>();
        for (var setting : rule.settings()) {
            var own = wanted.values().get(setting.key());
            if (own != null
                    && setting.read(own.value()) instanceof Setting.Outcome.Taken(var value)) {
                allowed.put(setting.key(), new Own<>(value, own.by()));
            }
        }
        return allowed;
    }

    private static Check check(Rule rule, PaperForms forms, RuleChange change) {
        var values = new TreeMap<String, List<String>>();
        change.values().forEach((key, own) -> values.put(key, own.value()));
        var file = rule.file().overlaid(written(rule, values), Set.of("parameters"));
        return RuleReader.check(rule.kind(), file, FormSettings.changed(forms, values));
    }

    /// The values as a rule file would write them.
    private static YamlMap written(Rule rule, Map<String, List<String>> values) {
        var parameters =
                rule.settings().stream()
                        .filter(setting -> values.containsKey(setting.key()))
                        .filter(setting -> setting.form() != Form.DECIMAL)
                        .map(setting ->
                                quoted(setting.key())
                                        + ": "
                                        + written(
                                                setting,
                                                values.getOrDefault(setting.key(), List.of())))
                        .collect(Collectors.joining(", "));
        var text = parameters.isEmpty() ? "{}" : "{parameters: {" + parameters + "}}";
        return YamlFile.read(rule.id(), text).asMap();
    }

    private static String written(Setting setting, List<String> value) {
        return switch (setting.form()) {
            case WHOLE, DECIMAL -> value.getFirst();
            case RANGE -> value.toString();
            case CHOICES, WORDS -> value.stream().map(RuleChanger::quoted).toList().toString();
        };
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
