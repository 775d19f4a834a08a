package vn.daihoi.review.rules;

import vn.daihoi.profile.Profile;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.rules.Setting.Choice;
import vn.daihoi.review.rules.Setting.Form;
import vn.daihoi.review.rules.Setting.Outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `settings` of a rule file: which of its values a campaign may set, of what type, from
/// where to where.
final class SettingReader {

    private final Profile profile;
    private final PaperForms forms;

    SettingReader(Profile profile, PaperForms forms) {
        this.profile = profile;
        this.forms = forms;
    }

    private enum Type {
        WHOLE,
        RANGE,
        DOCUMENTS,
        LEVELS,
        WORDS,
        /// pages that each kind of paper may have at each level
        LENGTHS,
        /// shares of a paper that its parts may take
        SHARES
    }

    /// @param documents kinds of papers that the rule looks at; empty for all
    List<Setting> read(YamlNode settings, Optional<YamlNode> parameters, Set<String> documents) {
        Map<String, YamlNode> values =
                parameters.map(node -> node.asMap().entries()).orElse(Map.of());
        var read = new ArrayList<Setting>();
        settings.asMap()
                .entries()
                .forEach((key, node) -> read.addAll(setting(key, node, values, documents)));
        return read;
    }

    private List<Setting> setting(
            String key, YamlNode node, Map<String, YamlNode> values, Set<String> documents) {
        var map = node.asMap();
        var name = RuleReader.bilingual(map.required("name"));
        var type = map.required("type").oneOf(Type.class);
        var settings =
                switch (type) {
                    case LENGTHS -> forms(documents).lengths(name, least(map), most(map));
                    case SHARES -> forms(documents).shares(least(map), most(map));
                    case WHOLE -> List.of(number(key, name, Form.WHOLE, map, values, node));
                    case RANGE -> List.of(number(key, name, Form.RANGE, map, values, node));
                    case DOCUMENTS -> List.of(choice(key, name, kinds(), values, node));
                    case LEVELS -> List.of(choice(key, name, levels(), values, node));
                    case WORDS -> List.of(listed(key, name, Form.WORDS, List.of(), values, node));
                };
        map.done();
        settings.forEach(setting -> check(setting, node));
        return settings;
    }

    private FormSettings forms(Set<String> documents) {
        return new FormSettings(profile, forms, documents);
    }

    private static BigDecimal least(YamlMap map) {
        return map.required("least").decimal();
    }

    private static BigDecimal most(YamlMap map) {
        return map.required("most").decimal();
    }

    private static Setting number(
            String key,
            Bilingual name,
            Form form,
            YamlMap map,
            Map<String, YamlNode> values,
            YamlNode node) {
        return new Setting(
                key,
                name,
                form,
                least(map),
                most(map),
                List.of(),
                value(key, values, node),
                null,
                null);
    }

    private static Setting choice(
            String key,
            Bilingual name,
            List<Choice> choices,
            Map<String, YamlNode> values,
            YamlNode node) {
        var setting = listed(key, name, Form.CHOICES, choices, values, node);
        return new Setting(
                key,
                name,
                Form.CHOICES,
                setting.least(),
                setting.most(),
                choices,
                known(setting),
                null,
                null);
    }

    /// A shared rule may name what only other profiles have.
    private static List<String> known(Setting setting) {
        var ids = setting.choices().stream().map(Choice::id).toList();
        return ids.stream().filter(setting.value()::contains).toList();
    }

    private static Setting listed(
            String key,
            Bilingual name,
            Form form,
            List<Choice> choices,
            Map<String, YamlNode> values,
            YamlNode node) {
        return new Setting(
                key,
                name,
                form,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                choices,
                value(key, values, node),
                null,
                null);
    }

    private List<Choice> kinds() {
        return forms.kinds().stream()
                .map(kind -> new Choice(kind.kind(), PaperForms.bilingual(kind.name())))
                .toList();
    }

    private List<Choice> levels() {
        return profile.levels().stream()
                .map(level -> new Choice(level.code(), PaperForms.bilingual(level.name())))
                .toList();
    }

    private static List<String> value(String key, Map<String, YamlNode> values, YamlNode node) {
        var value = values.get(key);
        if (value == null) {
            throw node.error(RuleReader.BUNDLE, "no-parameter", key);
        }
        return value.isList()
                ? value.list().stream().map(SettingReader::scalar).toList()
                : List.of(scalar(value));
    }

    private static String scalar(YamlNode value) {
        try {
            return value.text();
        } catch (ProfileError notText) {
            return Setting.plain(value.decimal());
        }
    }

    /// What the profile says must itself be allowed.
    private static void check(Setting setting, YamlNode node) {
        if (!(setting.read(setting.value()) instanceof Outcome.Taken)) {
            throw node.error(RuleReader.BUNDLE, "bad-setting", setting.key());
        }
    }
}
