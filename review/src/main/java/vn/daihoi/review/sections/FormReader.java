package vn.daihoi.review.sections;

import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells head, title and tail of a paper from its body.
final class FormReader {

    /// @param bodyStart index of the first paragraph of the body
    /// @param tailStart index of the first paragraph of recipients or signature; paragraph count
    ///   when there is none
    /// @param tailEnd index of the first paragraph after them, such as an annex
    record Layout(FormParts parts, int bodyStart, int tailStart, int tailEnd) {

        boolean isBody(int index) {
            return index >= bodyStart && (index < tailStart || index >= tailEnd);
        }
    }

    private static final int FARTHEST_TITLE = 40;
    private static final int LONGEST_HEAD_LINE = 14;
    private static final int LONGEST_TITLE_LINE = 45;
    private static final int MOST_TITLE_LINES = 8;

    private final HeadingWords words;
    private final List<Paragraph> paragraphs;
    private final Pattern head;
    private final Pattern recipients;
    private final Pattern signing;

    FormReader(List<Paragraph> paragraphs, HeadingWords words) {
        this.words = words;
        this.paragraphs = paragraphs;
        this.head = words.pattern("head");
        this.recipients = words.pattern("recipients");
        this.signing = words.pattern("signing");
    }

    Layout read() {
        int headEnd = headEnd();
        int titleStart = titleStart(headEnd);
        int titleEnd = titleStart < 0 ? headEnd : titleEnd(titleStart);
        int tailStart = tailStart(titleEnd);
        int tailEnd = tailEnd(tailStart);
        var parts =
                new FormParts(
                        span(0, titleStart < 0 ? headEnd : titleStart),
                        titleStart < 0 ? null : span(titleStart, titleEnd),
                        titleStart < 0 ? "" : titleText(titleStart, titleEnd),
                        issuer(titleStart < 0 ? headEnd : titleStart),
                        tailStart < tailEnd ? span(tailStart, tailEnd) : null);
        return new Layout(parts, titleEnd, tailStart, tailEnd);
    }

    private Span span(int from, int to) {
        return from >= to
                ? new Span(0, 0)
                : new Span(
                        paragraphs.get(from).span().start(), paragraphs.get(to - 1).span().end());
    }

    private String titleText(int from, int to) {
        var lines = new ArrayList<String>();
        paragraphs.subList(from, to).stream()
                .filter(line -> !line.isRule())
                .forEach(line -> lines.add(line.text().replaceAll("\\s+", " ")));
        return String.join(" ", lines);
    }

    /// The issuer's lines: capitals of the head that are neither motto nor number.
    private String issuer(int end) {
        return paragraphs.subList(0, end).stream()
                .flatMap(line -> Stream.of(line.text().split("[\t\n]| {3,}| / ")))
                .map(cell -> cell.replaceAll("^[^\\p{L}]+|[^\\p{L}\\d]+$", ""))
                .filter(this::isIssuer)
                .collect(Collectors.joining(", "));
    }

    private boolean isIssuer(String cell) {
        return cell.contains(" ")
                && Paragraph.isCapitals(cell)
                && !head.matcher(Folded.of(cell)).find()
                && !words.pattern("number").matcher(Folded.of(cell)).find();
    }

    /// Index after the last line of the head among the first lines.
    private int headEnd() {
        int end = 0;
        for (int i = 0; i < reach(); i++) {
            if (isHead(paragraphs.get(i))) {
                end = i + 1;
            }
        }
        while (end > 0 && end < paragraphs.size() && paragraphs.get(end).isRule()) {
            end++;
        }
        return end;
    }

    /// Lines before the first heading, at most [#FARTHEST_TITLE].
    private int reach() {
        int limit = Math.min(FARTHEST_TITLE, paragraphs.size());
        for (int i = 0; i < limit; i++) {
            var number = paragraphs.get(i).number();
            if (number != null
                    && (number.label().scheme().alwaysHeads()
                            || paragraphs.get(i).isMarkedByType())) {
                return i;
            }
        }
        return limit;
    }

    private boolean isHead(Paragraph line) {
        var folded = line.folded();
        return isLetterhead(line)
                || line.words() <= LONGEST_HEAD_LINE
                        && (words.pattern("number").matcher(folded).find()
                                || words.pattern("date").matcher(folded).find())
                || words.pattern("draft").matcher(folded).find() && line.words() <= 12;
    }

    /// A sentence that names State or Party is no head.
    private boolean isLetterhead(Paragraph line) {
        return head.matcher(line.folded()).find()
                && (line.words() <= LONGEST_HEAD_LINE
                        || !line.isProseKind()
                        || words.pattern("head-written").matcher(line.text()).find());
    }

    private int titleStart(int headEnd) {
        var type = words.pattern("type");
        int reach = reach();
        for (int i = 0; i < reach; i++) {
            var line = paragraphs.get(i);
            if (isTitleLike(line) && !isHead(line) && type.matcher(line.folded()).find()) {
                return i;
            }
        }
        for (int i = headEnd; headEnd > 0 && i < Math.min(reach, headEnd + 6); i++) {
            if (isTitleLike(paragraphs.get(i)) && !paragraphs.get(i).isRule()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitleLike(Paragraph line) {
        return line.isProseKind()
                && line.number() == null
                && line.words() <= LONGEST_TITLE_LINE
                && (line.isMarkedByType() || line.centred() || line.outlineLevel() > 0);
    }

    private int titleEnd(int start) {
        int end = start + 1;
        boolean typed = paragraphs.get(start).bold() || paragraphs.get(start).centred();
        while (end < paragraphs.size()
                && end < start + MOST_TITLE_LINES
                && isTitleGoingOn(end, typed)) {
            end++;
        }
        while (end < paragraphs.size() && paragraphs.get(end).isRule()) {
            end++;
        }
        return end;
    }

    private boolean isTitleGoingOn(int index, boolean typed) {
        var line = paragraphs.get(index);
        if (line.number() != null || !line.isProseKind() || line.words() > LONGEST_TITLE_LINE) {
            return false;
        }
        boolean isSet = line.bold() || line.centred();
        boolean isBasis = !isSet && words.pattern("basis").matcher(line.folded()).find();
        if (isBasis || line.text().matches(".*[.;:]$")) {
            return false;
        }
        boolean afterRule = paragraphs.get(index - 1).isRule();
        return line.isRule() || line.isCapitals() || (typed ? isSet : !afterRule);
    }

    private int tailStart(int from) {
        for (int i = from; i < paragraphs.size(); i++) {
            if (isTail(paragraphs.get(i)) && !headingFollows(i)) {
                return i;
            }
        }
        return paragraphs.size();
    }

    /// A table may hold all recipients beside the signature, in one long row.
    private boolean isTail(Paragraph line) {
        return words.pattern("recipients-opening").matcher(line.folded()).find()
                || line.words() < 30
                        && (recipients.matcher(line.folded()).find()
                                || signing.matcher(line.text()).find()
                                || words.pattern("signers").matcher(line.folded()).find()
                                        && line.isMarkedByType());
    }

    private boolean headingFollows(int tail) {
        for (int i = tail + 1; i < tailEnd(tail); i++) {
            var number = paragraphs.get(i).number();
            if (number != null
                    && (number.label().scheme() == Scheme.ROMAN
                            || number.label().scheme() == Scheme.PART)
                    && paragraphs.get(i).isMarkedByType()) {
                return true;
            }
        }
        return false;
    }

    private int tailEnd(int tail) {
        var annex = words.pattern("form-annex");
        for (int i = tail + 1; i < paragraphs.size(); i++) {
            var line = paragraphs.get(i);
            if (line.words() <= 25 && line.isProseKind() && annex.matcher(line.folded()).find()) {
                return i;
            }
        }
        return paragraphs.size();
    }
}
