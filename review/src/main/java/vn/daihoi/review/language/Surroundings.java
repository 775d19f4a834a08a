package vn.daihoi.review.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells from the words before a number whether it counts anything, and how it is meant.
final class Surroundings {

    private static final int NEAR = 48;

    private final Ending names;
    private final Ending notNames;
    private final Ending namedThings;
    private final Ending wholeThings;
    private final Ending days;
    private final Ending each;
    private final Ending years;
    private final Pattern otherYear;
    private final Search atLeast;
    private final Search atMost;
    private final Search over;
    private final Search under;
    private final Search about;
    private final Search rise;
    private final Search fall;
    private final Search from;

    /// Most numbers have none of these before them; one look tells.
    private final Search anyBound;

    private final Search anyReading;

    Surroundings(Vocabulary words) {
        names = new Ending(words.list("names"));
        notNames = new Ending(words.list("not-names"));
        namedThings = new Ending(words.list("named-things"));
        wholeThings = new Ending(pairs(words.list("whole"), words.list("named-things")));
        days = new Ending(dayWords(words));
        each = new Ending(pairs(words.list("each"), dayWords(words)));
        years = new Ending(words.list("years"));
        otherYear = Pattern.compile("(?:19|20)\\d{2}\\s*(?:,|-|\\p{L}{2,3})?\\s*$");
        atLeast = Search.of(words.pattern("at-least"));
        atMost = Search.of(words.pattern("at-most"));
        over = Search.of(words.pattern("over"));
        under = Search.of(words.pattern("under"));
        about = Search.of(words.pattern("about"));
        rise = Search.of(words.pattern("rise"));
        fall = Search.of(words.pattern("fall"));
        from = Search.of(words.pattern("from"));
        anyBound = Search.any(List.of(atLeast, atMost, over, under, about));
        anyReading = Search.any(List.of(from, rise, fall));
    }

    private static List<String> dayWords(Vocabulary words) {
        return Stream.concat(words.list("days").stream(), words.list("months").stream()).toList();
    }

    private static List<String> pairs(List<String> first, List<String> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> one + " " + other))
                .toList();
    }

    /// The words just before, line feeds as blanks.
    static String before(String text, int at, int start) {
        return text.substring(Math.max(start, at - NEAR), at).replace('\n', ' ');
    }

    /// Whether the number names a day, a year, a place or a clause, and counts nothing.
    boolean isName(String before, Numeral numeral, Unit unit) {
        var words = Ending.words(before);
        return names.ends(words) && !notNames.ends(words)
                || isDay(words, unit)
                || isYear(words, numeral, unit)
                || isNamedThing(words, numeral, unit);
    }

    private boolean isDay(String words, Unit unit) {
        return days.ends(words) && !(each.ends(words) && unit.kind() != Unit.Kind.NONE);
    }

    private boolean isYear(String words, Numeral numeral, Unit unit) {
        return numeral.looksLikeYear()
                && (unit.kind() == Unit.Kind.NONE
                        || unit.kind() == Unit.Kind.DURATION
                        || years.ends(words)
                        || otherYear.matcher(words).find());
    }

    private boolean isNamedThing(String words, Numeral numeral, Unit unit) {
        if (!namedThings.ends(words)) {
            return false;
        }
        return unit.kind() == Unit.Kind.NONE || numeral.isPlainUpTo(2) && !wholeThings.ends(words);
    }

    Bound bound(String before) {
        if (!WordStart.finds(anyBound, before)) {
            return Bound.EXACT;
        }
        if (WordStart.finds(atLeast, before)) {
            return Bound.AT_LEAST;
        }
        if (WordStart.finds(atMost, before)) {
            return Bound.AT_MOST;
        }
        if (WordStart.finds(over, before)) {
            return Bound.OVER;
        }
        if (WordStart.finds(under, before)) {
            return Bound.UNDER;
        }
        return WordStart.finds(about, before) ? Bound.ABOUT : Bound.EXACT;
    }

    Reading reading(String before) {
        if (!WordStart.finds(anyReading, before)) {
            return Reading.LEVEL;
        }
        if (WordStart.finds(atLeast, before) || WordStart.finds(atMost, before)) {
            return Reading.LEVEL;
        }
        if (WordStart.finds(from, before)) {
            return Reading.FROM;
        }
        if (WordStart.finds(rise, before)) {
            return Reading.RISE;
        }
        return WordStart.finds(fall, before) ? Reading.FALL : Reading.LEVEL;
    }
}
