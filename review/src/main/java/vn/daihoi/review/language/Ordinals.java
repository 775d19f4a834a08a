package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/// Finds ordinals: `Đại hội … lần thứ XVIII`, `lần thứ hai`, `lần thứ 3`, `khóa XV`, `nhiệm kỳ XI`.
public final class Ordinals {

    private static final Lexicon WORDS = Lexicon.load("ordinals.properties");
    private static final List<String> SPELLED = WORDS.list("spelled");
    private static final int LARGEST = 99;
    private static final int REACH = 240;

    private Ordinals() {}

    /// @param text in NFC; Roman numerals are known by their capitals
    /// @param folded the same, folded
    /// @return in reading order
    public static List<OrdinalMention> in(String text, String folded) {
        var found = new ArrayList<OrdinalMention>();
        add(found, OrdinalMention.Kind.TIME, "time", text, folded);
        add(found, OrdinalMention.Kind.COURSE, "course", text, folded);
        add(found, OrdinalMention.Kind.TERM, "term", text, folded);
        found.sort(Comparator.comparingInt(each -> each.span().start()));
        return found;
    }

    private static void add(
            List<OrdinalMention> found,
            OrdinalMention.Kind kind,
            String pattern,
            String text,
            String folded) {
        WORDS.find(pattern, folded, folded)
                .forEach(match -> {
                    int value = value(match, text);
                    if (value >= 1 && value <= LARGEST) {
                        var span = new Span(match.start(), match.end());
                        found.add(
                                new OrdinalMention(
                                        span, value, kind, subject(kind, span.start(), folded)));
                    }
                });
    }

    /// @return 0 when it is no number
    private static int value(MatchResult match, String text) {
        var number = text.substring(match.start("number"), match.end("number"));
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int roman = Numerals.roman(number);
        return roman > 0 ? roman : SPELLED.indexOf(spelled(match)) + 1;
    }

    private static String spelled(MatchResult match) {
        return match.group("number").replaceAll("\\s+", " ");
    }

    /// From the nearest word for what can be counted up to the ordinal, within the sentence.
    private static @Nullable Span subject(OrdinalMention.Kind kind, int end, String folded) {
        var counted = kind == OrdinalMention.Kind.TIME ? "event" : "body";
        int from = Math.max(0, end - REACH);
        var before = folded.substring(from, end);
        int cut = Math.max(lastEnd(before, "sentence-end"), lastEnd(before, "time"));
        int start = lastStart(before.substring(cut), counted);
        return start < 0 ? null : new Span(from + cut + start, trimmed(folded, end));
    }

    private static int lastEnd(String text, String pattern) {
        return WORDS.pattern(pattern)
                .matcher(text)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }

    private static int lastStart(String text, String pattern) {
        return WORDS.pattern(pattern)
                .matcher(text)
                .results()
                .mapToInt(MatchResult::start)
                .max()
                .orElse(-1);
    }

    private static int trimmed(String folded, int end) {
        int at = end;
        while (at > 0 && !Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
