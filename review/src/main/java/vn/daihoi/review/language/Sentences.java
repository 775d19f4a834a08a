package vn.daihoi.review.language;

import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a stretch of Vietnamese text, usually one paragraph, into sentences.
///
/// A sentence ends at `.`, `!`, `?`, `…` before a capital, a figure, a quotation mark or a dash, at
/// every `;` outside of brackets, and at a list mark that begins a line. A full stop after an
/// abbreviation, a number of a list, inside a number, a date or a bracket ends nothing. Line feeds
/// count as blanks. A sentence never gets longer than [#LONGEST] characters.
public final class Sentences {

    /// Longest sentence in UTF-16 units; longer ones are cut at a blank.
    public static final int LONGEST = 2_000;

    private static final Vocabulary WORDS = Vocabulary.load("sentences.properties");
    private static final Set<String> ABBREVIATIONS = Set.copyOf(WORDS.list("abbreviations"));
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private final Span span;
    private final List<Span> sentences = new ArrayList<>();
    private int start;
    private int depth;

    private Sentences(String text, Span span) {
        this.text = text;
        this.span = span;
        this.start = span.start();
    }

    /// @param text as it was written, capitals kept
    /// @param span stretch to cut; marks around it are not looked at
    /// @return sentences in order, without blanks at their ends
    public static List<Span> in(String text, Span span) {
        var sentences = new Sentences(text, span);
        sentences.cut();
        return sentences.sentences;
    }

    private void cut() {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            countBrackets(c);
            if (isEnd(i, c)) {
                i = afterQuotes(i + 1) - 1;
                close(i + 1);
            } else if (i - start >= LONGEST && isBlank(c)) {
                close(i + 1);
            } else if (c == '\n' && isListMark(i + 1)) {
                close(i);
            }
        }
        close(span.end());
    }

    /// A bracket that is never closed must not swallow the rest: it counts for one sentence only.
    private void countBrackets(char c) {
        if (c == '(') {
            depth++;
        } else if (c == ')' && depth > 0) {
            depth--;
        }
    }

    private boolean isEnd(int i, char c) {
        return switch (c) {
            case ';' -> depth == 0 || !isClosed(i);
            case '.' -> endsSentence(i) && !isAbbreviation(i) && !isListNumber(i);
            case '!', '?', '…' -> endsSentence(i);
            default -> false;
        };
    }

    private boolean endsSentence(int i) {
        if (depth > 0 && isClosed(i)) {
            return false;
        }
        int next = afterQuotes(i + 1);
        if (next >= span.end()) {
            return true;
        }
        return isBlank(text.charAt(next)) && opensSentence(skipBlanks(next));
    }

    private int afterQuotes(int i) {
        int next = i;
        while (next < span.end() && "”\"’»".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    /// Whether an open bracket is closed within a short way.
    private boolean isClosed(int from) {
        int end = Math.min(span.end(), from + 300);
        int close = text.indexOf(')', from);
        return close >= 0 && close < end;
    }

    private boolean opensSentence(int i) {
        if (i >= span.end()) {
            return true;
        }
        char c = text.charAt(i);
        return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘«([-–—+*•".indexOf(c) >= 0;
    }

    private boolean isAbbreviation(int dot) {
        int from = dot;
        while (from > start && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        var word = text.substring(from, dot);
        return !word.isEmpty()
                && word.length() <= LONGEST_ABBREVIATION
                && Character.isUpperCase(word.charAt(0))
                && ABBREVIATIONS.contains(Folded.of(word));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '/';
    }

    /// `1.`, `II.1.`, `a.` at the very beginning.
    private boolean isListNumber(int dot) {
        int length = dot - start;
        if (length < 1 || length > 8) {
            return false;
        }
        var mark = text.substring(start, dot);
        return mark.matches("(?:\\d{1,2}|[IVXLC]{1,6}|\\p{L})(?:\\.\\d{1,2}){0,3}");
    }

    private boolean isListMark(int i) {
        int from = skipBlanks(i);
        if (from + 1 >= span.end()) {
            return false;
        }
        char c = text.charAt(from);
        return "-–—+*•●▪".indexOf(c) >= 0 && isBlank(text.charAt(from + 1)) && !isInsideRange(from);
    }

    /// `2024` at a line's end and `- 2029` on the next.
    private boolean isInsideRange(int dash) {
        int before = dash - 1;
        while (before > start && isBlank(text.charAt(before))) {
            before--;
        }
        int after = skipBlanks(dash + 1);
        return Character.isDigit(text.charAt(before))
                && after < span.end()
                && Character.isDigit(text.charAt(after));
    }

    private int skipBlanks(int i) {
        int at = i;
        while (at < span.end() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void close(int end) {
        int from = skipBlanks(start);
        int to = Math.min(end, span.end());
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
        start = Math.max(start, end);
        while (start < span.end() && isBlank(text.charAt(start))) {
            start++;
        }
        depth = 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
