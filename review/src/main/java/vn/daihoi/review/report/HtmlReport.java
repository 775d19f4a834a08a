package vn.daihoi.review.report;

import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.rules.PaperForms;
import vn.daihoi.review.rules.RuleSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A review as one page without scripts and without other files: findings by paper and rule, beside
/// the text with their places marked. It can be filtered and printed.
///
/// Texts are shown up to [#LONGEST_TEXTS] characters in all, so that a page of a thousand papers
/// still opens.
public final class HtmlReport {

    private static final int LONGEST_TEXTS = 3_000_000;

    private final Words words;
    private final PaperForms forms;
    private final HtmlRules rules;

    public HtmlReport(Locale locale, RuleSet rules) {
        this.words = new Words(locale);
        this.forms = rules.forms();
        this.rules = new HtmlRules(words, rules);
    }

    public String write(ReviewResult result) {
        var filter = new HtmlFilter(words, rules, result.findings());
        var body = new StringBuilder();
        if (!result.findings().isEmpty()) {
            body.append(filter.html());
        }
        appendPapers(body, result);
        return Html.page(
                words.locale().getLanguage(), words.text("title"), filter.style(), body.toString());
    }

    private void appendPapers(StringBuilder body, ReviewResult result) {
        var numbers = new LinkedHashMap<String, Integer>();
        result.documents().forEach(each -> numbers.put(each.document().file(), numbers.size()));
        Map<String, List<Finding>> findings = new HashMap<>();
        Map<String, List<Finding.Related>> related = new HashMap<>();
        for (var finding : result.findings()) {
            findings.computeIfAbsent(finding.file(), _ -> new ArrayList<>()).add(finding);
            finding.related()
                    .forEach(each ->
                            related.computeIfAbsent(each.file(), _ -> new ArrayList<>()).add(each));
        }
        int characters = 0;
        for (var document : result.documents()) {
            var file = document.document().file();
            var paper =
                    new HtmlPaper(
                            words,
                            rules,
                            numbers,
                            document,
                            findings.getOrDefault(file, List.of()));
            characters += document.document().text().length();
            var text =
                    characters > LONGEST_TEXTS
                            ? Html.element("p", words.text("text.left-out"))
                            : paper.text(related.getOrDefault(file, List.of()));
            append(body, document, paper.findings(), text);
        }
    }

    private void append(
            StringBuilder body, ReviewedDocument document, String findings, String text) {
        body.append("<section>").append(Html.element("h2", document.document().file()));
        body.append(Html.element("p", document.outline().titleOrFirstHeading()));
        body.append(Html.element("p", words.about(document, forms)));
        body.append("<div class=\"paper\"><div class=\"findings\">").append(findings);
        body.append("</div><div class=\"text\"><h3>")
                .append(Html.escaped(words.text("text")))
                .append("</h3><div class=\"lines\">")
                .append(text)
                .append("</div></div></div></section>\n");
    }
}
