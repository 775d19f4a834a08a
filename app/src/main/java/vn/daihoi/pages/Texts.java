package vn.daihoi.pages;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All words a person sees, in one language. Keys start with the name of the bundle that holds
/// them.
///
/// Bundles are `messages/<module>.properties` (Vietnamese) and `messages/<module>_en.properties`,
/// UTF-8, with [MessageFormat] patterns: `{0}` is the first argument, a single quote is written
/// twice.
public final class Texts {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Map<Locale, Texts> ALL = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.patterns = Bundles.read(locale);
    }

    /// @return texts in English when the locale asks for English, in Vietnamese otherwise
    public static Texts in(Locale locale) {
        Locale served = locale.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return ALL.computeIfAbsent(served, Texts::new);
    }

    public Locale locale() {
        return locale;
    }

    /// @throws IllegalArgumentException if no bundle has this key
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "No text [%s] in %s.%nMaybe its bundle lacks the line, or is not listed in Bundles."
                            .formatted(key, locale));
        }
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            phrase = phrases.computeIfAbsent(key, _ -> new Phrase(pattern, locale));
        }
        return phrase.fill(arguments);
    }

    /// Whether some bundle has this key.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// Keys of all bundles, sorted.
    public List<String> keys() {
        return patterns.keySet().stream().sorted().toList();
    }

    Map<String, String> patterns() {
        return Collections.unmodifiableMap(patterns);
    }
}
