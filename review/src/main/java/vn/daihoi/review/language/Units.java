package vn.daihoi.review.language;

import vn.daihoi.review.language.Unit.Kind;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The units that official papers count in.
final class Units {

    private static final int LONGEST = 60;

    /// A unit, and where its words end.
    record Found(Unit unit, int end) {}

    private final Map<String, Unit> byName = new HashMap<>();
    private final Pattern pattern;

    Units(Vocabulary words) {
        add(words, "points", Kind.POINTS, true);
        add(words, "percent", Kind.PERCENT, true);
        add(words, "money", Kind.MONEY, true);
        add(words, "durations", Kind.DURATION, false);
        add(words, "measures", Kind.MEASURE, false);
        add(words, "counts", Kind.COUNT, false);
        pattern = pattern();
    }

    /// @param oneName whether all names of the list mean the first
    private void add(Vocabulary words, String list, Kind kind, boolean oneName) {
        var names = words.list(list);
        for (var name : names) {
            byName.putIfAbsent(name, new Unit(kind, oneName ? names.getFirst() : name));
        }
    }

    private Pattern pattern() {
        var names =
                byName.keySet().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                        .collect(Collectors.joining("|"));
        return Pattern.compile("\\s*(" + names + ")(?:(?<=%)|(?![\\p{L}\\d]))");
    }

    /// The unit that follows at `at`.
    Found after(String text, int at, int end) {
        var m = pattern.matcher(text).region(at, Math.min(end, at + LONGEST));
        if (!m.useTransparentBounds(true).lookingAt()) {
            return new Found(Unit.NONE, at);
        }
        var name = m.group(1).replaceAll("\\s+", " ");
        return new Found(byName.getOrDefault(name, Unit.NONE), m.end());
    }
}
