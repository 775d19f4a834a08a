package vn.daihoi.review.report;

import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.rules.PaperForms;

import java.util.Locale;

/// A review as one page without scripts and without other files.
public final class HtmlReport {

    private final Words words;
    private final PaperForms forms;

    public HtmlReport(Locale locale, PaperForms forms) {
        this.words = new Words(locale);
        this.forms = forms;
    }

    public String write(ReviewResult result) {
        var body = new StringBuilder();
        for (var document : result.documents()) {
            writePaper(body, document, result);
        }
        return Html.page(words.locale().getLanguage(), words.text("title"), body.toString());
    }

    private void writePaper(StringBuilder body, ReviewedDocument document, ReviewResult result) {
        var file = document.document().file();
        var own = result.findings().stream().filter(each -> each.file().equals(file)).toList();
        var pages = document.document().pages();
        body.append(Html.element("h2", file));
        body.append(Html.element("p", document.outline().titleOrFirstHeading()));
        body.append(
                Html.element(
                        "p",
                        words.text(
                                "document",
                                forms.nameOf(document.kind()).in(words.locale()),
                                words.text(document.kindGiven() ? "kind.given" : "kind.detected"),
                                document.words(),
                                pages.value(),
                                words.text("pages." + Words.lower(pages.method())),
                                document.outline().all().size())));
        if (own.isEmpty()) {
            body.append(Html.element("p", words.text("none")));
        }
        own.forEach(finding -> writeFinding(body, finding));
    }

    private void writeFinding(StringBuilder body, Finding finding) {
        var waiver = finding.suppressed();
        body.append("<article class=\"")
                .append(Words.lower(finding.level()))
                .append(waiver == null ? "" : " waived")
                .append("\">");
        body.append(
                Html.element(
                        "strong",
                        words.level(finding.level()) + " · " + words.of(finding.message())));
        if (!finding.quote().isEmpty()) {
            body.append(Html.element("blockquote", finding.quote()));
        }
        body.append("<dl>");
        if (!finding.section().isEmpty()) {
            body.append(Html.entry(words.text("section"), finding.section()));
        }
        body.append(Html.entry(words.text("why"), words.of(finding.why())));
        body.append(Html.entry(words.text("mend"), words.of(finding.mend())));
        body.append(Html.entry(words.text("source"), finding.source()));
        finding.related()
                .forEach(each -> body.append(Html.entry(words.text("related"), each.quote())));
        body.append("</dl>");
        if (waiver != null) {
            body.append(Html.element("p", words.text("waived", waiver.reason(), waiver.by())));
        }
        body.append(Html.element("small", finding.rule() + " · " + finding.fingerprint()));
        body.append("</article>\n");
    }
}
