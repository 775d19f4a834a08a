package vn.daihoi.review.report;

import vn.daihoi.review.rules.Example;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All rules of a profile with source, parameters and examples.
public final class RuleListing {

    private final Words words;
    private final RuleSet rules;

    public RuleListing(Locale locale, RuleSet rules) {
        this.words = new Words(locale);
        this.rules = rules;
    }

    /// For the terminal.
    public String text() {
        var out = new StringBuilder();
        out.append(words.text("rules.profile")).append(": ").append(rules.profile()).append("\n\n");
        for (var rule : rules.rules()) {
            out.append(rule.id())
                    .append("  ")
                    .append(words.level(rule.level()))
                    .append("  ")
                    .append(words.of(rule.title()))
                    .append('\n');
            facts(rule).forEach((name, value) -> line(out, name, value));
            rule.examples().forEach(each -> line(out, words.text("rules.examples"), shown(each)));
            out.append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("    ").append(name).append(": ").append(value).append('\n');
    }

    private Map<String, String> facts(Rule rule) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.text("rules.documents"), documents(rule));
        facts.put(words.text("why"), words.of(rule.why()));
        facts.put(words.text("mend"), words.of(rule.mend()));
        facts.put(
                words.text("source"),
                rule.basis().source() + " (" + words.mark(rule.basis().mark()) + ")");
        rule.parameters()
                .forEach((name, value) ->
                        facts.put(words.text("rules.parameters") + " " + name, value));
        return facts;
    }

    private String documents(Rule rule) {
        return rule.documents().isEmpty()
                ? words.text("rules.all")
                : String.join(", ", rule.documents());
    }

    private String shown(Example example) {
        return words.of(example.name())
                + " – "
                + (example.findings() == 0
                        ? words.text("rules.misses")
                        : words.text("rules.fires", example.findings()));
    }

    /// For other programs: one object with `profile` and `rules`.
    public String json() {
        var root = new LinkedHashMap<String, Object>();
        root.put("profile", rules.profile());
        root.put("rules", rules.rules().stream().map(this::rule).toList());
        return JsonReport.pretty(root);
    }

    private Map<String, Object> rule(Rule rule) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", rule.id());
        map.put("title", words.of(rule.title()));
        map.put("level", Words.lower(rule.level()));
        map.put("documents", List.copyOf(rule.documents()));
        map.put("source", rule.basis().source());
        map.put("mark", Words.lower(rule.basis().mark()));
        map.put("parameters", rule.parameters());
        map.put("why", words.of(rule.why()));
        map.put("mend", words.of(rule.mend()));
        map.put("examples", rule.examples().stream().map(this::example).toList());
        return map;
    }

    private Map<String, Object> example(Example example) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", words.of(example.name()));
        map.put("kind", example.kind());
        map.put("findings", example.findings());
        map.put("text", example.lines());
        return map;
    }

    /// For a browser.
    public String html() {
        var body = new StringBuilder(Html.element("p", rules.profile()));
        for (var rule : rules.rules()) {
            body.append("<article class=\"").append(Words.lower(rule.level())).append("\">");
            body.append(Html.element("h2", rule.id() + " – " + words.of(rule.title())));
            body.append("<dl>").append(Html.entry(words.level(rule.level()), ""));
            facts(rule).forEach((name, value) -> body.append(Html.entry(name, value)));
            body.append("</dl>");
            for (var example : rule.examples()) {
                body.append(Html.element("p", shown(example)));
                body.append(Html.element("pre", example.lines()));
            }
            body.append("</article>\n");
        }
        return Html.page(words.locale().getLanguage(), words.text("rules.title"), body.toString());
    }
}
