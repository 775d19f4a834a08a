package vn.daihoi.review.rules;

import vn.daihoi.profile.ActionWords;
import vn.daihoi.review.language.Unit;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Words;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What stretches of a paper tell of a task.
final class TaskWords {

    private static final Pattern MARKS =
            Pattern.compile(
                    "[^\\p{L}\\d]*(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-zđ]\\)) )?[^\\p{L}\\d]*");
    private static final Pattern SUB_ITEM = Pattern.compile("[+○▪] ?.*", Pattern.DOTALL);
    private static final Pattern SERIAL_HEAD = Pattern.compile("(?:stt|tt|số tt|số thứ tự) ");
    private static final int LONGEST_LEAD_IN = 40;
    private static final int LONGEST_HEAD = 20;

    private final ReviewedText text;
    private final List<Pattern> outcomes;
    private final List<Pattern> owners;
    private final List<Pattern> deadlines;
    private final List<Pattern> vague;
    private final List<Pattern> notes;
    private final List<Pattern> programmes;
    private final Set<String> common;
    final List<Pattern> taskColumns;
    final List<Pattern> outcomeColumns;
    final List<Pattern> ownerColumns;
    final List<Pattern> deadlineColumns;

    TaskWords(ReviewedText text, ActionWords words) {
        this.text = text;
        this.outcomes = compiled(words.outcomes());
        this.owners = compiled(words.owners());
        this.deadlines = compiled(words.deadlines());
        this.vague = compiled(words.vague());
        this.notes = compiled(words.notes());
        this.programmes = compiled(words.programmes());
        this.common = Set.copyOf(words.common());
        this.taskColumns = compiled(words.taskColumns());
        this.outcomeColumns = compiled(words.outcomeColumns());
        this.ownerColumns = compiled(words.ownerColumns());
        this.deadlineColumns = compiled(words.deadlineColumns());
    }

    private static List<Pattern> compiled(List<String> patterns) {
        return patterns.stream()
                .map(each -> Pattern.compile(each, Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }

    /// What of the things asked a stretch tells.
    Set<Asked> told(Span span) {
        var told = EnumSet.noneOf(Asked.class);
        if (span.length() == 0) {
            return told;
        }
        if (hasFigure(span) || anyIn(outcomes, span)) {
            told.add(Asked.TARGET);
        }
        if (anyIn(owners, span)) {
            told.add(Asked.OWNER);
        }
        if (anyIn(deadlines, span)) {
            told.add(Asked.DEADLINE);
        }
        return told;
    }

    boolean hasFigure(Span span) {
        return text.quantitiesIn(span).stream()
                .anyMatch(quantity -> quantity.unit().kind() != Unit.Kind.DURATION);
    }

    static boolean anyIn(List<Pattern> patterns, ReviewedText text, Span span) {
        return patterns.stream()
                .anyMatch(pattern ->
                        pattern.matcher(text.folded())
                                .region(span.start(), span.end())
                                .useTransparentBounds(true)
                                .useAnchoringBounds(true)
                                .find());
    }

    private boolean anyIn(List<Pattern> patterns, Span span) {
        return anyIn(patterns, text, span);
    }

    /// Whether the item opens with words that say nothing.
    boolean isVague(Span span) {
        return opens(vague, span);
    }

    /// A line such as "in charge: …" that holds for its section.
    boolean isNote(Span span) {
        return opens(notes, span);
    }

    private boolean opens(List<Pattern> patterns, Span span) {
        int start = afterMarks(span);
        return patterns.stream()
                .anyMatch(pattern ->
                        pattern.matcher(text.folded()).region(start, span.end()).lookingAt());
    }

    private int afterMarks(Span span) {
        var marks = MARKS.matcher(text.folded()).region(span.start(), span.end());
        return marks.lookingAt() ? marks.end() : span.start();
    }

    boolean isLeadIn(Span span) {
        return span.length() > 0
                && text.text().charAt(span.end() - 1) == ':'
                && Words.count(text.text(), span) <= LONGEST_LEAD_IN;
    }

    /// Whether it is the head of a table that assigns tasks, written as one line.
    boolean isTornHead(Span span) {
        return SERIAL_HEAD.matcher(text.folded()).region(span.start(), span.end()).lookingAt()
                && Words.count(text.text(), span) <= LONGEST_HEAD
                && anyIn(taskColumns, span)
                && (anyIn(ownerColumns, span) || anyIn(deadlineColumns, span));
    }

    boolean isSubItem(Span span) {
        return SUB_ITEM.matcher(text.text()).region(span.start(), span.end()).lookingAt();
    }

    /// Whether it speaks of numbered programmes: "programme 3 is led by …".
    boolean namesProgrammes(Span span) {
        return anyIn(programmes, span);
    }

    /// Neighbouring words, common ones left out.
    Set<String> pairs(Span span) {
        var pairs = new HashSet<String>();
        String last = "";
        for (var word : span.of(text.folded()).split("[^\\p{L}]+")) {
            var pair = last + " " + word;
            if (!last.isEmpty() && !word.isEmpty() && !common.contains(pair)) {
                pairs.add(pair);
            }
            last = word;
        }
        return pairs;
    }
}
