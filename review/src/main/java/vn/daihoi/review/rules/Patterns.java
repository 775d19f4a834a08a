package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.language.Search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Regular expressions of rule files. They meet folded text and know Vietnamese letters.
final class Patterns {

    private Patterns() {}

    static List<Pattern> of(YamlNode list) {
        return list.list(Patterns::one);
    }

    /// To be looked for over and over in whole papers.
    static List<Search> searches(YamlNode list) {
        return Search.of(of(list));
    }

    static Pattern one(YamlNode node) {
        try {
            return Pattern.compile(node.text(), Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw node.error(RuleReader.BUNDLE, "bad-pattern", node.text());
        }
    }
}
