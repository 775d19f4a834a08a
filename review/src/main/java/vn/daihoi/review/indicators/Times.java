package vn.daihoi.review.indicators;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.WordStart;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The time that a phrase speaks of, as a key: two figures can be held against each other only when
/// their keys are the same.
final class Times {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/subjects.properties");
    private static final Pattern YEARS = WORDS.pattern("years");
    private static final Pattern YEARLY = WORDS.pattern("yearly");
    private static final Pattern NO_KEY =
            Lexicon.any(List.of(WORDS.pattern("other-time"), WORDS.pattern("monthly")));

    private Times() {}

    /// @return years in order, then `year` for yearly; null for times that no key tells apart
    static @Nullable String key(String folded) {
        if (WordStart.finds(NO_KEY, folded)) {
            return null;
        }
        var key = new TreeSet<String>();
        YEARS.matcher(folded).results().forEach(year -> key.add(year.group()));
        if (WordStart.finds(YEARLY, folded)) {
            key.add("year");
        }
        return String.join(" ", key);
    }
}
