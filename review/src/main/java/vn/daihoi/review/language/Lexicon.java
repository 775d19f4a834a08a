package vn.daihoi.review.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Vietnamese words and patterns of one concern, read from a properties file.
///
/// `${key}` in a value stands for the value under that key. Patterns match folded text unless the
/// file says otherwise; `\w` and `\b` know Vietnamese letters.
public final class Lexicon {

    private static final Pattern INSERT = Pattern.compile("\\$\\{([a-z-]+)}");

    private final Properties words;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, Starts> starts = new ConcurrentHashMap<>();
    private final Map<String, Search> searches = new ConcurrentHashMap<>();

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

    /// What any of the patterns matches.
    public static Pattern any(List<Pattern> patterns) {
        return Pattern.compile(
                patterns.stream()
                        .map(pattern -> "(?:" + pattern.pattern() + ")")
                        .collect(Collectors.joining("|")),
                Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// All places of a pattern, not overlapping, in order. They begin where a word begins, and with
    /// one of the entries under `key-starts`; there `#` stands for any digit. This costs far less
    /// than to try the pattern everywhere.
    ///
    /// @param folded the text that `key-starts` is compared with
    /// @param text the text that the pattern matches, as long as `folded`
    List<MatchResult> find(String key, String folded, String text) {
        var starts = starts(key);
        var search = searches.computeIfAbsent(key, each -> Search.of(pattern(each)));
        var matcher = search.pattern().matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        var found = new ArrayList<MatchResult>();
        int at = 0;
        while (at < folded.length()) {
            if (search.mayBegin(text, at)
                    && starts.fit(folded, at)
                    && matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = Math.max(at + 1, matcher.end());
            } else {
                at++;
            }
        }
        return found;
    }

    private Starts starts(String key) {
        return starts.computeIfAbsent(key, each -> new Starts(list(each + "-starts")));
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
