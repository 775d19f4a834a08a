package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A word or two words written twice in a row. One finding for each such word, with its places.
///
/// Vietnamese doubles words on purpose, so a single word counts only when it is one that is never
/// doubled.
///
/// @param single folded words that nobody doubles
/// @param allowed folded pairs of words that are doubled on purpose
record RepeatedWord(Set<String> single, Set<String> allowed) implements Check {

    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])(\\p{L}{1,12}(?: \\p{L}{1,12})?) \\1(?![\\p{L}\\d-])");

    static Check read(YamlMap parameters, PaperForms forms) {
        return new RepeatedWord(
                new HashSet<>(parameters.required("never-doubled").list(YamlNode::text)),
                new HashSet<>(parameters.required("doubled-pairs").list(YamlNode::text)));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        var found = TWICE.matcher(text.folded());
        int from = 0;
        while (found.find(from)) {
            var words = found.group(1);
            if (isFault(words)
                    && isOneCell(text.text(), found.start(), found.end())
                    && isSameCase(text.text(), found.start(1), found.end(1))) {
                places.computeIfAbsent(words, _ -> new ArrayList<>())
                        .add(new Span(found.start(), found.end()));
            }
            from = found.end(1);
        }
        return places.entrySet().stream()
                .map(entry ->
                        Remark.atAll(entry.getValue(), "twice")
                                .about(entry.getKey())
                                .with("words", entry.getKey()))
                .toList();
    }

    private boolean isFault(String words) {
        int blank = words.indexOf(' ');
        if (blank < 0) {
            return single.contains(words);
        }
        boolean oneWord = words.substring(0, blank).equals(words.substring(blank + 1));
        return !oneWord && !allowed.contains(words);
    }

    /// Neighbouring cells of a table may well say the same.
    private static boolean isOneCell(String text, int start, int end) {
        return text.substring(start, end).indexOf('\t') < 0;
    }

    /// A capital at the second place begins a name, unless all is in capitals.
    private static boolean isSameCase(String text, int start, int end) {
        var words = text.substring(start, end);
        return !Character.isUpperCase(text.charAt(end + 1))
                || words.length() > 1 && words.chars().noneMatch(Character::isLowerCase);
    }
}
