package vn.daihoi.review.indicators;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Search;
import vn.daihoi.review.language.WordStart;

import java.util.List;
import java.util.TreeSet;

/// The time that a phrase speaks of, as a key: two figures can be held against each other only when
/// their keys are the same.
final class Times {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/subjects.properties");
    private static final Search YEARS = Search.of(WORDS.pattern("years"));
    private static final Search YEARLY = Search.of(WORDS.pattern("yearly"));
    private static final Search NO_KEY =
            Search.of(Lexicon.any(List.of(WORDS.pattern("other-time"), WORDS.pattern("monthly"))));

    private Times() {}

    /// @return years in order, then `year` for yearly; null for times that no key tells apart
    static @Nullable String key(String folded) {
        if (WordStart.finds(NO_KEY, folded)) {
            return null;
        }
        var key = new TreeSet<String>();
        YEARS.each(folded, year -> key.add(year.group()));
        if (WordStart.finds(YEARLY, folded)) {
            key.add("year");
        }
        return String.join(" ", key);
    }
}
