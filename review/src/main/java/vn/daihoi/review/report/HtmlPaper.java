package vn.daihoi.review.report;

import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.sections.Section;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One paper of a report: its findings by rule, and its text with their places.
final class HtmlPaper {

    private static final int SHOWN = 20;
    private static final int FOLDED = 200;

    private final Words words;
    private final HtmlRules rules;
    private final Map<String, Integer> papers;
    private final ReviewedDocument document;
    private final List<Finding> findings;
    private final int number;

    /// @param papers numbers of all papers by file
    /// @param findings those of this paper
    HtmlPaper(
            Words words,
            HtmlRules rules,
            Map<String, Integer> papers,
            ReviewedDocument document,
            List<Finding> findings) {
        this.words = words;
        this.rules = rules;
        this.papers = papers;
        this.document = document;
        this.findings = findings;
        this.number = papers.getOrDefault(document.document().file(), 0);
    }

    String findings() {
        var html = new StringBuilder();
        html.append(Html.element("p", words.summary(findings)));
        FindingGroups.of(findings).groups().forEach(group -> append(html, group));
        return html.toString();
    }

    private void append(StringBuilder html, FindingGroups.Group group) {
        var first = group.findings().getFirst();
        html.append(
                "<article class=\"%s %s%s\">"
                        .formatted(
                                Words.lower(group.level()),
                                rules.code(group.rule()),
                                group.isWaived() ? " waived" : ""));
        html.append("<h3><span class=\"level\">")
                .append(Html.escaped(words.level(group.level())))
                .append("</span> ")
                .append(Html.escaped(rules.title(group.rule())))
                .append(" <small>")
                .append(Html.escaped(group.rule() + " · " + shown(group.findings().size())))
                .append("</small></h3><ol>");
        appendItems(html, group.findings());
        html.append("</ol><dl>");
        html.append(Html.entry(words.text("why"), words.of(first.why())));
        html.append(Html.entry(words.text("mend"), words.of(first.mend())));
        html.append(Html.entry(words.text("source"), first.source()));
        html.append("</dl></article>\n");
    }

    private String shown(int value) {
        return NumberFormat.getInstance(words.locale()).format(value);
    }

    /// The first in sight, more behind a fold, the rest counted.
    private void appendItems(StringBuilder html, List<Finding> items) {
        items.stream().limit(SHOWN).forEach(each -> appendItem(html, each));
        if (items.size() <= SHOWN) {
            return;
        }
        html.append("<li class=\"more\"><details><summary>")
                .append(Html.escaped(words.text("rest", shown(items.size() - SHOWN))))
                .append("</summary><ol start=\"")
                .append(SHOWN + 1)
                .append("\">");
        items.stream().skip(SHOWN).limit(FOLDED).forEach(each -> appendItem(html, each));
        html.append("</ol>");
        if (items.size() > SHOWN + FOLDED) {
            html.append(
                    Html.element("p", words.text("rest", shown(items.size() - SHOWN - FOLDED))));
        }
        html.append("</details></li>");
    }

    private void appendItem(StringBuilder html, Finding finding) {
        html.append("<li id=\"").append(anchor(finding)).append("\">");
        html.append(Html.escaped(words.of(finding.message())));
        if (!finding.quote().isEmpty()) {
            html.append("<blockquote>")
                    .append(place(finding.file(), finding.span().start(), finding.quote()))
                    .append("</blockquote>");
        }
        if (!finding.section().isEmpty()) {
            html.append(note(words.text("section"), Html.escaped(finding.section())));
        }
        for (var related : finding.related()) {
            var file = related.file().equals(finding.file()) ? "" : related.file() + ": ";
            html.append(
                    note(
                            words.text("related"),
                            Html.escaped(file)
                                    + place(
                                            related.file(),
                                            related.span().start(),
                                            related.quote())));
        }
        var waiver = finding.suppressed();
        if (waiver != null) {
            html.append(Html.element("p", words.text("waived", waiver.reason(), waiver.by())));
        }
        html.append("</li>\n");
    }

    private static String note(String name, String html) {
        return "<p class=\"place\">" + Html.escaped(name) + ": " + html + "</p>";
    }

    private String place(String file, int start, String quote) {
        return Optional.ofNullable(papers.get(file))
                .map(paper ->
                        "<a href=\"#t%d-%d\">%s</a>".formatted(paper, start, Html.escaped(quote)))
                .orElseGet(() -> Html.escaped(quote));
    }

    private String anchor(Finding finding) {
        return "f%d-%s".formatted(number, finding.fingerprint());
    }

    /// @param related places of this paper that findings of any paper speak of
    String text(List<Finding.Related> related) {
        var places = new ArrayList<MarkedText.Place>();
        for (var finding : findings) {
            places.add(
                    new MarkedText.Place(
                            finding.span(),
                            "m %s %s"
                                    .formatted(
                                            Words.lower(finding.level()),
                                            rules.code(finding.rule())),
                            anchor(finding),
                            words.of(finding.message())));
        }
        for (var each : related) {
            places.add(new MarkedText.Place(each.span(), "related", "", ""));
        }
        for (var section : document.outline().all()) {
            places.add(heading(section));
        }
        return new MarkedText(document.document().text(), "t%d-".formatted(number), places).html();
    }

    private static MarkedText.Place heading(Section section) {
        return new MarkedText.Place(section.heading(), "heading", "", "");
    }
}
