package vn.daihoi.review.sections;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The Vietnamese words by which parts of a paper are known, read from `headings.properties`.
/// Patterns match folded text; see [vn.daihoi.review.words.Folded].
final class HeadingWords {

    static final HeadingWords VIETNAMESE = load("headings.properties");

    private final Properties words;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final List<Pattern> ordinals = new ArrayList<>();

    private HeadingWords(Properties words) {
        this.words = words;
        for (var ordinal : words.getProperty("ordinals").split(";")) {
            ordinals.add(Pattern.compile("^(?:" + ordinal.strip() + ")(?![\\p{L}\\d])"));
        }
    }

    private static HeadingWords load(String name) {
        var words = new Properties();
        try (var in = HeadingWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource [%s] is missing.".formatted(name));
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HeadingWords(words);
    }

    Pattern pattern(String key) {
        return patterns.computeIfAbsent(
                key, each -> Pattern.compile(word(each), Pattern.UNICODE_CHARACTER_CLASS));
    }

    String word(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("No words under [%s].".formatted(key));
        }
        return word;
    }

    /// Ordinals as patterns, the first for 1.
    List<Pattern> ordinals() {
        return ordinals;
    }
}
