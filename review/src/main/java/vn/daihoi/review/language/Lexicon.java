package vn.daihoi.review.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Vietnamese words and patterns of one concern, read from a properties file.
///
/// `${key}` in a value stands for the value under that key. Patterns match folded text unless the
/// file says otherwise; `\w` and `\b` know Vietnamese letters.
public final class Lexicon {

    private static final Pattern INSERT = Pattern.compile("\\$\\{([a-z-]+)}");

    private final Properties words;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Lexicon(Properties words) {
        this.words = words;
    }

    /// @param file such as `dates.properties` beside this class, or a path from the root with `/`
    ///   first
    public static Lexicon load(String file) {
        var words = new Properties();
        try (var in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Resource [%s] is missing.".formatted(file));
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(words);
    }

    public Pattern pattern(String key) {
        return patterns.computeIfAbsent(
                key, each -> Pattern.compile(word(each), Pattern.UNICODE_CHARACTER_CLASS));
    }

    public String word(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("No words under [%s].".formatted(key));
        }
        return INSERT.matcher(word)
                .replaceAll(place -> Matcher.quoteReplacement(word(place.group(1))));
    }

    /// Words separated by `;`.
    public List<String> list(String key) {
        return Arrays.stream(word(key).split(";")).map(String::strip).toList();
    }
}
