package vn.daihoi.review.language;

import java.util.regex.Pattern;

/// Tells from the words before a number whether it counts anything, and how it is meant.
final class Surroundings {

    private static final int NEAR = 48;

    private final Pattern names;
    private final Pattern notNames;
    private final Pattern namedThings;
    private final Pattern wholeThings;
    private final Pattern days;
    private final Pattern each;
    private final Pattern years;
    private final Pattern otherYear;
    private final Pattern atLeast;
    private final Pattern atMost;
    private final Pattern over;
    private final Pattern under;
    private final Pattern about;
    private final Pattern rise;
    private final Pattern fall;
    private final Pattern from;

    Surroundings(Vocabulary words) {
        names = before(words, "names");
        notNames = before(words, "not-names");
        namedThings = before(words, "named-things");
        wholeThings =
                atEnd(
                        "(?:%s)\\s+(?:%s)"
                                .formatted(
                                        words.alternatives("whole"),
                                        words.alternatives("named-things")));
        days = atEnd(words.alternatives("days") + "|" + words.alternatives("months"));
        each =
                atEnd(
                        "(?:%s)\\s+(?:%s|%s)"
                                .formatted(
                                        words.alternatives("each"),
                                        words.alternatives("days"),
                                        words.alternatives("months")));
        years = before(words, "years");
        otherYear = Pattern.compile("(?:19|20)\\d{2}\\s*(?:,|-|\\p{L}{2,3})?\\s*$");
        atLeast = words.pattern("at-least");
        atMost = words.pattern("at-most");
        over = words.pattern("over");
        under = words.pattern("under");
        about = words.pattern("about");
        rise = words.pattern("rise");
        fall = words.pattern("fall");
        from = words.pattern("from");
    }

    private static Pattern before(Vocabulary words, String key) {
        return atEnd(words.alternatives(key));
    }

    private static Pattern atEnd(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")\\s*:?\\s*$");
    }

    /// The words just before, line feeds as blanks.
    static String before(String text, int at, int start) {
        return text.substring(Math.max(start, at - NEAR), at).replace('\n', ' ');
    }

    /// Whether the number names a day, a year, a place or a clause, and counts nothing.
    boolean isName(String before, Numeral numeral, Unit unit) {
        return names.matcher(before).find() && !notNames.matcher(before).find()
                || isDay(before, unit)
                || isYear(before, numeral, unit)
                || isNamedThing(before, numeral, unit);
    }

    private boolean isDay(String before, Unit unit) {
        return days.matcher(before).find()
                && !(each.matcher(before).find() && unit.kind() != Unit.Kind.NONE);
    }

    private boolean isYear(String before, Numeral numeral, Unit unit) {
        return numeral.looksLikeYear()
                && (unit.kind() == Unit.Kind.NONE
                        || unit.kind() == Unit.Kind.DURATION
                        || years.matcher(before).find()
                        || otherYear.matcher(before).find());
    }

    private boolean isNamedThing(String before, Numeral numeral, Unit unit) {
        if (!namedThings.matcher(before).find()) {
            return false;
        }
        return unit.kind() == Unit.Kind.NONE
                || numeral.isPlainUpTo(2) && !wholeThings.matcher(before).find();
    }

    Bound bound(String before) {
        if (atLeast.matcher(before).find()) {
            return Bound.AT_LEAST;
        }
        if (atMost.matcher(before).find()) {
            return Bound.AT_MOST;
        }
        if (over.matcher(before).find()) {
            return Bound.OVER;
        }
        if (under.matcher(before).find()) {
            return Bound.UNDER;
        }
        return about.matcher(before).find() ? Bound.ABOUT : Bound.EXACT;
    }

    Reading reading(String before) {
        if (atLeast.matcher(before).find() || atMost.matcher(before).find()) {
            return Reading.LEVEL;
        }
        if (from.matcher(before).find()) {
            return Reading.FROM;
        }
        if (rise.matcher(before).find()) {
            return Reading.RISE;
        }
        return fall.matcher(before).find() ? Reading.FALL : Reading.LEVEL;
    }
}
