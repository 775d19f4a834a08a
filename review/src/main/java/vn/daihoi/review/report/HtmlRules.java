package vn.daihoi.review.report;

import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleSet;

import java.util.LinkedHashMap;
import java.util.Map;

/// Rules as a page names them.
final class HtmlRules {

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    HtmlRules(Words words, RuleSet rules) {
        for (Rule rule : rules.rules()) {
            titles.put(rule.id(), words.of(rule.title()));
            codes.put(rule.id(), "r" + codes.size());
        }
    }

    /// Title of a rule; its id when it is not one of the set.
    String title(String id) {
        return titles.getOrDefault(id, id);
    }

    /// Short name for the style sheet.
    String code(String id) {
        return codes.getOrDefault(id, "r");
    }
}
