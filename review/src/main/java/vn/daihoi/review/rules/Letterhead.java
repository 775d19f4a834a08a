package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Head and tail of an official paper, line by line, and whose form they must have.
///
/// @param form of the body that issues the paper
/// @param head lines of the head; each cell of a table has lines of its own
/// @param tail lines of recipients and signature
record Letterhead(Form form, List<Line> head, List<Line> tail) {

    private static final Lexicon WORDS = Lexicon.load("letterhead.properties");

    private static final Pattern BREAK =
            Pattern.compile("[\n\t]|(?<=[\\p{L};:.)]) / |(?<=\\p{L}) {3,}(?=\\p{Lu}\\p{L})");

    private static final Pattern LISTED = Pattern.compile("^[-–+*•]|;$");

    /// Whose way of setting out a paper.
    enum Form {
        /// of the State, which the Front follows
        STATE,
        PARTY,
        /// of other bodies, or of an issuer that the head does not tell
        UNKNOWN
    }

    /// One line as a reader sees it.
    record Line(Span span, String text) {

        /// Whether the folded line has these words.
        boolean is(String words) {
            return folded(words).find();
        }

        /// Whether it is one of a list, as recipients are.
        boolean isListed() {
            return LISTED.matcher(text).find();
        }

        Matcher folded(String words) {
            return WORDS.pattern(words).matcher(Folded.of(text));
        }

        /// Whether the line has these words with capitals as they are.
        boolean isWritten(String words) {
            return WORDS.pattern(words).matcher(text).find();
        }
    }

    /// Kinds of papers that must have a part of the form.
    static Set<String> requiredIn(YamlMap parameters) {
        return Set.copyOf(parameters.required("required-in").list(YamlNode::text));
    }

    static Letterhead of(ReviewedText text) {
        var form = text.outline().form();
        var head = lines(text.text(), form.head());
        var tail = form.tail();
        return new Letterhead(
                formOf(head), head, tail == null ? List.of() : lines(text.text(), tail));
    }

    private static Form formOf(List<Line> head) {
        if (head.stream().anyMatch(line -> line.is("party"))) {
            return Form.PARTY;
        }
        return head.stream().anyMatch(line -> line.is("front")) ? Form.STATE : Form.UNKNOWN;
    }

    private static List<Line> lines(String text, Span part) {
        var lines = new ArrayList<Line>();
        var breaks =
                BREAK.matcher(text).region(part.start(), part.end()).useTransparentBounds(true);
        int from = part.start();
        while (breaks.find()) {
            add(lines, text, from, breaks.start());
            from = breaks.end();
        }
        add(lines, text, from, part.end());
        return lines;
    }

    private static void add(List<Line> lines, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from && text.substring(from, to).chars().anyMatch(Character::isLetter)) {
            lines.add(new Line(new Span(from, to), text.substring(from, to)));
        }
    }

    /// Whether the paper has the head of an official paper at all.
    boolean isOfficial() {
        return form != Form.UNKNOWN
                || head("national").isPresent()
                || head("party-name").isPresent();
    }

    /// Whether head or title name a body outside the Front as the one that reports.
    boolean isOfAnotherBody(String title) {
        var folded = Folded.of(title);
        return head("front").isEmpty()
                && !WORDS.pattern("front").matcher(folded).find()
                && (head("other-body").isPresent()
                        || WORDS.pattern("report-of-others").matcher(folded).find());
    }

    /// Whether a paper that may be of any time speaks of no congress.
    ///
    /// @param opening folded
    static boolean isOfNoCongress(String title, String opening) {
        return WORDS.pattern("of-any-time").matcher(Folded.of(title)).find()
                && !WORDS.pattern("congress").matcher(opening).find();
    }

    Optional<Line> head(String words) {
        return head.stream().filter(line -> line.is(words)).findFirst();
    }

    Optional<Line> signing() {
        return tail.stream()
                .filter(line -> line.isWritten("state-signing") || line.isWritten("party-signing"))
                .findFirst();
    }

    Optional<Line> tail(String words) {
        return tail.stream().filter(line -> line.is(words)).findFirst();
    }

    /// The folded name of a type with which a title begins; empty when it begins with none.
    static String type(String title) {
        var type = WORDS.pattern("type").matcher(Folded.title(title));
        return type.find() ? type.group("type") : "";
    }

    /// The same as it stands in the title.
    static String typeAsWritten(String title) {
        var type = WORDS.pattern("type").matcher(Folded.of(title));
        return type.find() ? title.substring(type.start("type"), type.end("type")) : "";
    }

    /// Where to point when a part of the head is missing: its first line, else the title.
    Span headPlace(ReviewedText text) {
        return head.isEmpty() ? text.titlePlace() : head.getFirst().span();
    }
}
