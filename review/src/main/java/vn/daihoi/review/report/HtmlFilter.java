package vn.daihoi.review.report;

import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;

import java.util.List;

/// Boxes to leave out levels and rules. They work by the style sheet alone, without scripts.
final class HtmlFilter {

    private final Words words;
    private final HtmlRules rules;
    private final List<Finding> findings;

    HtmlFilter(Words words, HtmlRules rules, List<Finding> findings) {
        this.words = words;
        this.rules = rules;
        this.findings = findings;
    }

    String html() {
        var html = new StringBuilder("<form class=\"filter\"><fieldset><legend>");
        html.append(Html.escaped(words.text("filter.levels"))).append("</legend>");
        for (var level : Level.values()) {
            long count = findings.stream().filter(each -> each.level() == level).count();
            box(html, "l-" + Words.lower(level), words.level(level), String.valueOf(count));
        }
        html.append("</fieldset><fieldset><legend>");
        html.append(Html.escaped(words.text("filter.rules"))).append("</legend>");
        findings.stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .forEach(rule -> {
                    long count = findings.stream().filter(each -> each.rule().equals(rule)).count();
                    box(html, rules.code(rule), rules.title(rule), String.valueOf(count));
                });
        html.append("</fieldset><fieldset>");
        box(html, "whole-text", words.text("text"), "");
        return html.append("</fieldset></form>\n").toString();
    }

    private static void box(StringBuilder html, String id, String label, String count) {
        html.append("<label><input type=\"checkbox\" checked id=\"")
                .append(id)
                .append("\"> ")
                .append(Html.escaped(label))
                .append(" <small>")
                .append(count)
                .append("</small></label> ");
    }

    /// What the boxes do.
    String style() {
        var style = new StringBuilder();
        for (var level : Level.values()) {
            var name = Words.lower(level);
            leaveOut(style, "l-" + name, "." + name);
        }
        findings.stream()
                .map(finding -> rules.code(finding.rule()))
                .distinct()
                .sorted()
                .forEach(code -> leaveOut(style, code, "." + code));
        return style.toString();
    }

    private static void leaveOut(StringBuilder style, String box, String marked) {
        style.append("body:has(#%s:not(:checked)) article%s{display:none}".formatted(box, marked))
                .append(
                        "body:has(#%s:not(:checked)) a%s{background:none;border:0}"
                                .formatted(box, marked));
    }
}
