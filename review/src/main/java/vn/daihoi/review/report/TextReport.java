package vn.daihoi.review.report;

import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.rules.PaperForms;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A review for the terminal: by paper, worst first, each finding with its place marked.
public final class TextReport {

    private static final int BEFORE = 30;
    private static final int AFTER = 50;

    private final Words words;
    private final PaperForms forms;
    private final boolean colours;

    /// @param colours whether to write colour codes
    public TextReport(Locale locale, PaperForms forms, boolean colours) {
        this.words = new Words(locale);
        this.forms = forms;
        this.colours = colours;
    }

    public String write(ReviewResult result) {
        var out = new StringBuilder();
        for (var document : result.documents()) {
            writePaper(out, document, result.findings());
        }
        return out.toString();
    }

    private void writePaper(StringBuilder out, ReviewedDocument document, List<Finding> all) {
        var file = document.document().file();
        var own = all.stream().filter(each -> each.file().equals(file)).toList();
        out.append(strong(file)).append('\n');
        if (!document.outline().titleOrFirstHeading().isEmpty()) {
            out.append(document.outline().titleOrFirstHeading()).append('\n');
        }
        out.append(about(document)).append("\n\n");
        for (var level : Level.values()) {
            own.stream()
                    .filter(each -> each.level() == level && each.stands())
                    .forEach(each -> writeFinding(out, each, document.document().text()));
        }
        own.stream()
                .filter(each -> !each.stands())
                .forEach(each -> writeFinding(out, each, document.document().text()));
        out.append(summary(own)).append("\n\n");
    }

    private String about(ReviewedDocument document) {
        var pages = document.document().pages();
        return words.text(
                "document",
                forms.nameOf(document.kind()).in(words.locale()),
                words.text(document.kindGiven() ? "kind.given" : "kind.detected"),
                number(document.words()),
                number(pages.value()),
                words.text("pages." + Words.lower(pages.method())),
                number(document.outline().all().size()));
    }

    private String number(int value) {
        return NumberFormat.getInstance(words.locale()).format(value);
    }

    private void writeFinding(StringBuilder out, Finding finding, String text) {
        out.append(paint(finding.level(), words.level(finding.level())))
                .append("  ")
                .append(finding.rule())
                .append("  ")
                .append(words.of(finding.message()))
                .append('\n');
        if (!finding.section().isEmpty()) {
            line(out, words.text("section"), finding.section());
        }
        writePlace(out, finding, text);
        line(out, words.text("mend"), words.of(finding.mend()));
        line(out, words.text("source"), finding.source());
        var waiver = finding.suppressed();
        if (waiver != null) {
            out.append("    ")
                    .append(words.text("waived", waiver.reason(), waiver.by()))
                    .append('\n');
        }
        out.append('\n');
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append("    ").append(name).append(": ").append(value).append('\n');
    }

    /// The line of the text around the place, and marks under it.
    private static void writePlace(StringBuilder out, Finding finding, String text) {
        int start = finding.span().start();
        int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int lineEnd = text.indexOf('\n', start);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        int from = Math.max(Math.min(lineStart, start), start - BEFORE);
        int to = Math.min(lineEnd, Math.max(finding.span().end(), start) + AFTER);
        to = Math.min(to, from + BEFORE + 2 * AFTER);
        var shown = text.substring(from, Math.max(from, to)).replace('\t', ' ');
        int marks = Math.clamp(finding.span().length(), 1, Math.max(1, to - start));
        out.append("    ").append(from > lineStart ? "…" : " ").append(shown).append('\n');
        out.append("     ").append(" ".repeat(start - from)).append("^".repeat(marks)).append('\n');
    }

    private String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return words.text("none");
        }
        var standing =
                Arrays.stream(Level.values())
                        .map(level -> count(findings, level))
                        .toArray(Object[]::new);
        long waived = findings.stream().filter(each -> !each.stands()).count();
        var counts = words.text("summary", standing);
        return waived == 0 ? counts : counts + ", " + words.text("waived.count", waived);
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(each -> each.stands() && each.level() == level).count();
    }

    private String strong(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String paint(Level level, String text) {
        int colour = level == Level.ERROR ? 31 : level == Level.WARNING ? 33 : 36;
        return colours ? "\u001b[1;" + colour + "m" + text + "\u001b[0m" : text;
    }
}
