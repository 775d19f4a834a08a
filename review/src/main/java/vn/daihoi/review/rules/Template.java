package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Bilingual;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words with named places: `{words}`. A number may bring its noun: `{count:place|places}` becomes
/// `1 place` or `2 places`.
record Template(Bilingual words) {

    private static final Pattern PLACE =
            Pattern.compile("\\{([a-z][a-zA-Z]*)(?::([^|{}]+)\\|([^|{}]+))?}");

    /// Names used in either language.
    TreeSet<String> names() {
        var names = new TreeSet<String>();
        for (var text : List.of(words.vi(), words.en())) {
            PLACE.matcher(text).results().forEach(place -> names.add(place.group(1)));
        }
        return names;
    }

    Bilingual filled(Map<String, Object> values) {
        return new Bilingual(
                fill(words.vi(), values, Bilingual.VIETNAMESE),
                fill(words.en(), values, Bilingual.ENGLISH));
    }

    /// A place at the end may stay empty; no blank is left before it.
    private static String fill(String text, Map<String, Object> values, Locale locale) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                shown(values.get(place.group(1)), locale) + noun(place, values)))
                .strip();
    }

    private static String noun(MatchResult place, Map<String, Object> values) {
        if (place.group(2) == null) {
            return "";
        }
        boolean one = values.get(place.group(1)) instanceof Number n && n.doubleValue() == 1;
        return " " + place.group(one ? 2 : 3);
    }

    private static String shown(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case Number number -> NumberFormat.getInstance(locale).format(number);
            case Bilingual both -> both.in(locale);
            case List<?> many ->
                    many.stream()
                            .map(each -> shown(each, locale))
                            .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }
}
