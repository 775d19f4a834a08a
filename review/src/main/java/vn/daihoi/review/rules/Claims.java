package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.language.Search;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The sentences of a paper that say something of its own, without the words that any sentence may
/// share with another: titles of papers that are cited, names in quotation marks, lines of a form
/// such as who leads a task, rows of names.
///
/// @param tokens of the whole paper
/// @param sentences of its prose, in reading order; headings, tables and annexes left out
/// @param ignored tokens that say nothing of its own
record Claims(TokenText tokens, List<Span> sentences, BitSet ignored) {

    /// What is left out.
    ///
    /// @param citations patterns of what is cited or named; they meet the text as it is written,
    ///   since capitals tell where a title ends
    /// @param labels folded words that open a line of a form, before the colon
    record LeftOut(List<Search> citations, Set<String> labels) {

        static LeftOut read(YamlMap parameters) {
            return new LeftOut(
                    Patterns.searches(parameters.required("citations")),
                    new HashSet<>(parameters.required("labels").list(YamlNode::text)));
        }
    }

    /// `- Đơn vị chủ trì:`, `1.2. Thời gian:`; what stands in the group is the label.
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[-+*•●▪]|\\p{L}\\)|[\\d.]{1,8}[.)])?\\s*(\\p{L}[^:;.,()\\d\\n]{1,50}?)\\s*:");

    /// Lines that one label must open for it to be part of a form.
    private static final int FORM_LINES = 3;

    private static final int LEAST_NAMES = 5;
    private static final int PERCENT = 100;
    private static final int CAPITALS = 60;

    /// Of the paper, of which a label that opens several lines is a label too when it is a form.
    static Claims of(ReviewedText text, LeftOut leftOut, boolean isForm) {
        var tokens = TokenText.of("", text.text());
        var paragraphs = prose(text);
        var claims = new Claims(tokens, new ArrayList<>(), new BitSet(tokens.size()));
        var labels = isForm ? withOften(text, paragraphs, leftOut.labels()) : leftOut.labels();
        paragraphs.stream()
                .filter(paragraph -> !labels.contains(label(text, paragraph)))
                .flatMap(paragraph -> sentencesIn(text, paragraph).stream())
                .filter(sentence -> !labels.contains(label(text, sentence)))
                .filter(sentence -> !isRowOfNames(sentence.of(text.text())))
                .forEach(sentence -> claims.add(sentence, text.text(), leftOut.citations()));
        return claims;
    }

    private static List<Span> prose(ReviewedText text) {
        var headings = new HashSet<Integer>();
        text.outline().all().forEach(section -> headings.add(section.heading().start()));
        return text.outline().paragraphs().stream()
                .filter(paragraph -> !headings.contains(paragraph.start()))
                .filter(paragraph -> !text.tableRows().isRow(paragraph))
                .filter(paragraph -> !text.isInAnnex(paragraph.start()))
                .toList();
    }

    private static List<Span> sentencesIn(ReviewedText text, Span paragraph) {
        return Sentences.in(text.text(), paragraph);
    }

    private static String label(ReviewedText text, Span line) {
        var label = LABEL.matcher(text.folded()).region(line.start(), line.end());
        return label.lookingAt() ? label.group(1).replaceAll("\\s+", " ") : "";
    }

    private static Set<String> withOften(
            ReviewedText text, List<Span> paragraphs, Set<String> known) {
        var times = new HashMap<String, Integer>();
        paragraphs.forEach(line -> times.merge(label(text, line), 1, Integer::sum));
        var labels = new HashSet<>(known);
        times.forEach((label, count) -> {
            if (count >= FORM_LINES && !label.isEmpty()) {
                labels.add(label);
            }
        });
        return labels;
    }

    /// Most of what stands between its commas begins with a capital.
    private static boolean isRowOfNames(String sentence) {
        var pieces = sentence.split("[,;]\\s+");
        int names = 0;
        for (var piece : pieces) {
            names += Character.isUpperCase(piece.isEmpty() ? ' ' : piece.charAt(0)) ? 1 : 0;
        }
        return pieces.length >= LEAST_NAMES && names * PERCENT >= pieces.length * CAPITALS;
    }

    private void add(Span sentence, String text, List<Search> citations) {
        sentences.add(sentence);
        citations.forEach(citation ->
                citation.each(text, sentence, match -> ignore(match.start(), match.end())));
    }

    private void ignore(int start, int end) {
        for (int i = tokens.firstFrom(start); i < tokens.size() && tokens.start(i) < end; i++) {
            ignored.set(i);
        }
    }
}
