package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/// Finds dates: `26/9/2025`, `26-9-2025`, `ngày 26 tháng 9 năm 2025`, `ngày tháng 9`, `ngày 20 và
/// 21/3/2024`, `tháng 9 năm 2025`, `quý I/2024`, `năm 2024`, with the weekday beside them.
public final class Dates {

    private static final Lexicon WORDS = Lexicon.load("dates.properties");
    private static final List<String> FORMS =
            List.of("long", "numeric", "day-month", "month-year", "quarter", "year");
    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    private Dates() {}

    /// @param text in NFC
    /// @param folded the same, folded; see [vn.daihoi.review.words.Folded]
    /// @return all dates in reading order
    public static List<DateMention> in(String text, String folded) {
        var dates = new ArrayList<DateMention>();
        var taken = new Taken();
        for (var form : FORMS) {
            WORDS.find(form, folded, folded).stream()
                    .filter(taken::take)
                    .map(match -> mention(match, text, folded))
                    .filter(Dates::saysSomething)
                    .forEach(dates::add);
        }
        dates.sort(Comparator.comparingInt(date -> date.span().start()));
        return dates;
    }

    private static DateMention mention(MatchResult match, String text, String folded) {
        return new DateMention(
                new Span(match.start(), match.end()),
                number(match, "day"),
                number(match, "month"),
                quarter(match),
                number(match, "year"),
                Weekdays.beside(match.start(), match.end(), text, folded),
                group(match, "from") != null,
                isBlank(match, "day") || isBlank(match, "month") || isBlank(match, "year"));
    }

    /// Not the mere words `ngày, tháng, năm`.
    private static boolean saysSomething(DateMention date) {
        return date.day() != null || date.month() != null || date.year() != null;
    }

    private static @Nullable String group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }

    private static @Nullable Integer number(MatchResult match, String name) {
        var digits = group(match, name);
        return digits == null || !Character.isDigit(firstOf(digits))
                ? null
                : Integer.valueOf(digits);
    }

    private static char firstOf(String digits) {
        return digits.isEmpty() ? ' ' : digits.charAt(0);
    }

    private static boolean isBlank(MatchResult match, String name) {
        return group(match, name) != null && number(match, name) == null;
    }

    private static @Nullable Integer quarter(MatchResult match) {
        var written = group(match, "quarter");
        if (written == null) {
            return null;
        }
        int roman = QUARTERS.indexOf(written);
        return roman < 0 ? Integer.valueOf(written) : Integer.valueOf(roman + 1);
    }

    /// Weekdays written before a date or in brackets after it.
    private static final class Weekdays {

        private static final int REACH = 30;
        private static final List<String> NAMES = WORDS.list("weekdays");

        static @Nullable DayOfWeek beside(int start, int end, String text, String folded) {
            var before = folded.substring(Math.max(0, start - REACH), start);
            var after = folded.substring(end, Math.min(folded.length(), end + REACH));
            var match = WORDS.pattern("weekday-before").matcher(before);
            if (match.find()) {
                int at = start - before.length() + match.start("weekday");
                boolean marked =
                        match.group("sure") != null
                                || match.group("comma") != null
                                || hasCapital(
                                        text.substring(at, at + match.group("weekday").length()));
                return marked ? day(match.group("weekday")) : null;
            }
            var bracket = WORDS.pattern("weekday-after").matcher(after);
            return bracket.find() ? day(bracket.group("weekday")) : null;
        }

        /// `thứ hai` may also be an ordinal; `thứ Hai` is not.
        private static boolean hasCapital(String words) {
            return words.chars().anyMatch(Character::isUpperCase);
        }

        private static @Nullable DayOfWeek day(String words) {
            var plain = words.replaceAll("\\s+", " ");
            for (int i = 0; i < NAMES.size(); i++) {
                if (plain.matches(NAMES.get(i))) {
                    return DayOfWeek.of(i + 1);
                }
            }
            return null;
        }
    }
}
