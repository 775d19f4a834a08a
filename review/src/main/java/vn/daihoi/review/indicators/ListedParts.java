package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Search;
import vn.daihoi.review.language.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Parts that are listed after their total: in brackets, after `gồm`, or people after a colon.
///
/// All must count what the total counts, each item must have its figure, and no group may overlap
/// another. Figures in brackets of their own belong to a part and are no parts.
final class ListedParts {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/figures.properties");
    private static final Search EXHAUSTIVE = Search.of(WORDS.pattern("exhaustive-cue"));
    private static final Search PARTIAL = Search.of(WORDS.pattern("partial-cue"));
    private static final Pattern BESIDES = WORDS.pattern("besides");
    private static final Pattern BRACKET =
            Pattern.compile("[\\p{L}\\s]{0,30}\\(\\s*(?:[\\p{L}\\s:]{0,30})");
    private static final Pattern COLON = Pattern.compile("[\\p{L}\\s]{0,30}:[\\p{L}\\s]{0,30}");
    private static final Pattern SEPARATED = WORDS.pattern("separated");
    private static final Pattern INNER = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ITEM_END = WORDS.pattern("item-end");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final int MOST_PARTS = 40;
    private static final int LEAST_PARTS_AFTER_A_COLON = 3;

    /// In characters; a list that goes on for longer is not judged.
    private static final int LONGEST_LIST = 1_500;

    private final FigureGroup group;
    private final SumWords words;
    private final List<Quantity> figures;

    ListedParts(FigureGroup group, SumWords words) {
        this.group = group;
        this.words = words;
        this.figures = group.figures();
    }

    /// @param total its parts
    record Listed(Quantity total, List<Quantity> parts) {}

    /// The list that begins after the figure `i`; its total is that figure, or the one before when
    /// the list counts again what that one counts.
    Optional<Listed> after(int i) {
        if (i + 2 >= figures.size() || !opensList(i)) {
            return Optional.empty();
        }
        int end = listEnd(i);
        var parts = partsUpTo(i, end);
        return total(i, parts)
                .filter(total -> areParts(total, i, parts, end))
                .map(total -> new Listed(total, parts));
    }

    private Optional<Quantity> total(int i, List<Quantity> parts) {
        var next = figures.get(i);
        if (parts.isEmpty() || !Sums.isCount(next)) {
            return Optional.empty();
        }
        var unit = parts.getFirst().unit();
        boolean own =
                unit.kind() == Unit.Kind.NONE
                        || Persons.areAlike(unit, next.unit())
                        || unit.isKindOf(next.unit());
        if (own || i == 0) {
            return Optional.of(next);
        }
        var before = figures.get(i - 1);
        boolean again = before.unit().equals(unit) && Sums.isCount(before);
        return again && BESIDES.matcher(group.gap(i - 1)).matches()
                ? Optional.of(before)
                : Optional.of(next);
    }

    private boolean opensList(int i) {
        var gap = group.gap(i);
        if (gap.indexOf('.') >= 0 || PARTIAL.isIn(gap)) {
            return false;
        }
        boolean announced = EXHAUSTIVE.isIn(group.before(figures.get(i).span().start(), 16));
        return isInBrackets(i)
                || EXHAUSTIVE.isIn(gap)
                || announced && gap.indexOf(':') >= 0
                || isAfterColon(i);
    }

    private boolean isInBrackets(int i) {
        var gap = group.gap(i);
        return gap.indexOf('(') >= 0 && BRACKET.matcher(gap).matches();
    }

    private boolean isAfterColon(int i) {
        var gap = group.gap(i);
        return gap.indexOf(':') >= 0
                && COLON.matcher(gap).matches()
                && Persons.isOne(figures.get(i).unit());
    }

    /// The closing bracket, else the end of the sentence or list.
    private int listEnd(int i) {
        int from = figures.get(i).span().end();
        if (isInBrackets(i)) {
            int close = closing(group.folded().indexOf('(', from));
            return close < 0 ? from : close;
        }
        int stop = from;
        int last = Math.min(group.span().end(), from + LONGEST_LIST);
        while (stop < last && !isSentenceEnd(stop)) {
            stop++;
        }
        return stop < last || last == group.span().end() ? stop : from;
    }

    /// The bracket that closes the one at `open`; -1 when none does within reach.
    private int closing(int open) {
        int depth = 0;
        int last = Math.min(group.span().end(), open + LONGEST_LIST);
        for (int at = open; at < last; at++) {
            char c = group.folded().charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean isSentenceEnd(int at) {
        char c = group.folded().charAt(at);
        boolean last = at + 1 >= group.span().end();
        return c == '.' && (last || Character.isWhitespace(group.folded().charAt(at + 1)));
    }

    private List<Quantity> partsUpTo(int i, int end) {
        var parts = new ArrayList<Quantity>();
        int from = figures.get(i).span().end();
        int own = isInBrackets(i) ? 1 : 0;
        for (int j = i + 1; j < figures.size() && figures.get(j).span().end() <= end; j++) {
            if (depth(from, figures.get(j).span().start()) == own) {
                parts.add(figures.get(j));
            }
        }
        return parts;
    }

    /// Brackets that are open at `to`, counted from `from`.
    private int depth(int from, int to) {
        var passage = group.folded().substring(from, to);
        return (int)
                (passage.chars().filter(c -> c == '(').count()
                        - passage.chars().filter(c -> c == ')').count());
    }

    private boolean areParts(Quantity total, int i, List<Quantity> parts, int end) {
        int least = isInBrackets(i) || !isOnlyAfterColon(i) ? 2 : LEAST_PARTS_AFTER_A_COLON;
        if (parts.size() < least || parts.size() > MOST_PARTS) {
            return false;
        }
        int from = figures.get(i).span().end();
        var list = group.folded().substring(from, Math.min(end, group.span().end()));
        return !PARTIAL.isIn(list)
                && parts.stream().allMatch(part -> isPartOf(part, total))
                && areSeparated(parts)
                && startsWithPart(i, parts.getFirst())
                && haveFigures(total, list)
                && !overlap(parts);
    }

    private boolean isOnlyAfterColon(int i) {
        return isAfterColon(i) && !EXHAUSTIVE.isIn(group.gap(i));
    }

    /// Nothing but the opening of the list stands before the first part.
    private boolean startsWithPart(int i, Quantity first) {
        return group.between(figures.get(i), first).length() <= 60;
    }

    private boolean areSeparated(List<Quantity> parts) {
        return IntStream.range(0, parts.size() - 1)
                .mapToObj(i -> group.between(parts.get(i), parts.get(i + 1)))
                .map(gap -> INNER.matcher(gap).replaceAll(" "))
                .allMatch(gap -> SEPARATED.matcher(gap).matches());
    }

    private boolean isPartOf(Quantity part, Quantity total) {
        return Sums.isPartOf(part, total) && (Persons.isOne(total.unit()) || !isPost(part));
    }

    /// Whether it counts holders of a post: `15 trưởng ban`.
    private boolean isPost(Quantity part) {
        var after = group.after(part.number().end(), 24).stripLeading();
        return words.offices().matcher(after).lookingAt();
    }

    /// Of people each item has a number: in `chủ tịch, 2 phó chủ tịch` one is not counted.
    private boolean haveFigures(Quantity total, String list) {
        return !Persons.isOne(total.unit())
                || Arrays.stream(ITEM_END.split(INNER.matcher(list).replaceAll(" ")))
                        .filter(item -> words.offices().matcher(item).find())
                        .allMatch(item -> NUMBER.matcher(item).find());
    }

    /// One of several groups is known by what a person may be besides.
    private boolean overlap(List<Quantity> parts) {
        return !(parts.size() == 2
                        && words.complements().areBoth(group, parts.getFirst(), parts.getLast()))
                && parts.stream()
                        .anyMatch(part ->
                                words.traits().matcher(Complements.label(group, part)).find());
    }
}
