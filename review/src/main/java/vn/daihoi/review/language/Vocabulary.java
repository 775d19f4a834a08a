package vn.daihoi.review.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A [Lexicon] whose lists are also used inside patterns.
final class Vocabulary {

    private static final Pattern LIST = Pattern.compile("<([a-z-]+)>");

    private final Lexicon words;

    private Vocabulary(Lexicon words) {
        this.words = words;
    }

    static Vocabulary load(String file) {
        return new Vocabulary(Lexicon.load(file));
    }

    List<String> list(String key) {
        return words.list(key);
    }

    /// Entries `name=value` of a list, in order.
    Map<String, Integer> numbers(String key) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var entry : list(key)) {
            int equals = entry.indexOf('=');
            numbers.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
        }
        return numbers;
    }

    /// A pattern that knows Vietnamese letters; `<key>` in it stands for the entries of a list, the
    /// longest first.
    Pattern pattern(String key) {
        return Pattern.compile(filled(words.word(key)), Pattern.UNICODE_CHARACTER_CLASS);
    }

    String alternatives(String key) {
        return String.join(
                "|",
                list(key).stream()
                        .map(entry -> entry.replaceAll("=.*", "").replace(" ", "\\s+"))
                        .sorted((a, b) -> b.length() - a.length())
                        .toList());
    }

    private String filled(String pattern) {
        return LIST.matcher(pattern)
                .replaceAll(place ->
                        Matcher.quoteReplacement("(?:" + alternatives(place.group(1)) + ")"));
    }
}
