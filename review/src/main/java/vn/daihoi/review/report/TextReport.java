package vn.daihoi.review.report;

import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.rules.PaperForms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A review for the terminal: by paper, worst first, each finding with its place marked. Of many
/// findings of one rule, the first are shown in full, some more in a line each, the rest counted.
public final class TextReport {

    private static final int BEFORE = 30;
    private static final int AFTER = 50;
    private static final int IN_FULL = 5;
    private static final int IN_A_LINE = 10;
    private static final int RELATED = 3;
    private static final int LONGEST_LINE = 100;

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
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (var finding : result.findings()) {
            byFile.computeIfAbsent(finding.file(), _ -> new ArrayList<>()).add(finding);
        }
        for (var document : result.documents()) {
            writePaper(out, document, byFile.getOrDefault(document.document().file(), List.of()));
        }
        return out.toString();
    }

    private void writePaper(StringBuilder out, ReviewedDocument document, List<Finding> own) {
        out.append(strong(document.document().file())).append('\n');
        if (!document.outline().titleOrFirstHeading().isEmpty()) {
            out.append(document.outline().titleOrFirstHeading()).append('\n');
        }
        out.append(words.about(document, forms)).append("\n\n");
        for (var group : FindingGroups.of(own).groups()) {
            writeGroup(out, group, document.document().text());
        }
        out.append(words.summary(own)).append("\n\n");
    }

    private void writeGroup(StringBuilder out, FindingGroups.Group group, String text) {
        var findings = group.findings();
        findings.stream().limit(IN_FULL).forEach(each -> writeFinding(out, each, text));
        int more = findings.size() - IN_FULL;
        if (more <= 0) {
            return;
        }
        out.append("    ")
                .append(words.text("more", words.number(more), group.rule()))
                .append('\n');
        findings.stream()
                .skip(IN_FULL)
                .limit(IN_A_LINE)
                .forEach(each -> out.append("    - ").append(inALine(each)).append('\n'));
        if (more > IN_A_LINE) {
            out.append("    ")
                    .append(words.text("rest", words.number(more - IN_A_LINE)))
                    .append('\n');
        }
        out.append('\n');
    }

    private static String inALine(Finding finding) {
        var section = finding.section().isEmpty() ? "" : cut(finding.section()) + ": ";
        return section + "“" + cut(finding.quote()) + "”";
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_LINE ? words : words.substring(0, LONGEST_LINE) + "…";
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
        writeRelated(out, finding);
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

    /// Places in other papers with the name of their file.
    private void writeRelated(StringBuilder out, Finding finding) {
        finding.related().stream()
                .limit(RELATED)
                .forEach(each ->
                        line(
                                out,
                                words.text("related"),
                                (each.file().equals(finding.file()) ? "" : each.file() + ": ")
                                        + cut(each.quote())));
        int more = finding.related().size() - RELATED;
        if (more > 0) {
            out.append("    ").append(words.text("rest", words.number(more))).append('\n');
        }
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

    private String strong(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String paint(Level level, String text) {
        int colour = level == Level.ERROR ? 31 : level == Level.WARNING ? 33 : 36;
        return colours ? "\u001b[1;" + colour + "m" + text + "\u001b[0m" : text;
    }
}
