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
/// @param compounds folded words of two syllables that begin with such a word
/// @param endingCompounds folded words of several syllables that end with such a word
record RepeatedWord(
        Set<String> single,
        Set<String> allowed,
        List<String> compounds,
        List<String> endingCompounds)
        implements Check {

    /// Longer than any compound.
    private static final int REACH = 40;

    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])(\\p{L}{1,12}(?: \\p{L}{1,12})?) \\1(?![\\p{L}\\d-])");

    static Check read(YamlMap parameters, PaperForms forms) {
        return new RepeatedWord(
                new HashSet<>(parameters.required("never-doubled").list(YamlNode::text)),
                new HashSet<>(parameters.required("doubled-pairs").list(YamlNode::text)),
                parameters.required("compounds").list(YamlNode::text),
                parameters.required("ending-compounds").list(YamlNode::text));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        var found = TWICE.matcher(text.folded()).useTransparentBounds(true);
        int from = next(text.folded(), 0);
        while (from >= 0) {
            if (!found.region(from, text.folded().length()).lookingAt()) {
                from = next(text.folded(), from + 1);
                continue;
            }
            var words = found.group(1);
            if (isFault(words)
                    && !opensCompound(text.folded(), found.end() - words.length())
                    && !closesCompound(text.folded(), found.end(1))
                    && isOneCell(text.text(), found.start(), found.end())
                    && isSameCase(text.text(), found.start(1), found.end(1))) {
                places.computeIfAbsent(words, _ -> new ArrayList<>())
                        .add(new Span(found.start(), found.end()));
            }
            from = next(text.folded(), found.end(1));
        }
        return places.entrySet().stream()
                .map(entry ->
                        Remark.atAll(entry.getValue(), "twice")
                                .about(entry.getKey())
                                .with("words", entry.getKey()))
                .toList();
    }

    /// The next word from which a word or two come again at once; -1 when there is none.
    private static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))
                    && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                int one = wordEnd(text, at);
                if (comesAgain(text, at, one) || comesAgain(text, at, wordEnd(text, one + 1))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean comesAgain(String text, int start, int end) {
        return end < text.length()
                && text.charAt(end) == ' '
                && text.regionMatches(start, text, end + 1, end - start);
    }

    private boolean isFault(String words) {
        int blank = words.indexOf(' ');
        if (blank < 0) {
            return single.contains(words);
        }
        boolean oneWord = words.substring(0, blank).equals(words.substring(blank + 1));
        return !oneWord && !allowed.contains(words);
    }

    /// `một số số liệu`: the second one belongs to what follows.
    private boolean opensCompound(String text, int second) {
        return compounds.stream()
                .anyMatch(word ->
                        text.startsWith(word, second)
                                && wordEnd(text, second + word.length()) == second + word.length());
    }

    /// `mã số số 002`: the first one belongs to what stands before.
    private boolean closesCompound(String text, int first) {
        var before = text.substring(Math.max(0, first - REACH), first).replace('\n', ' ');
        return endingCompounds.stream()
                .anyMatch(word ->
                        before.endsWith(word)
                                && !isLetter(before, before.length() - word.length() - 1));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && Character.isLetter(text.charAt(at));
    }

    /// Neighbouring cells of a table may well say the same.
    private static boolean isOneCell(String text, int start, int end) {
        return text.substring(start, end).indexOf('\t') < 0;
    }

    /// A capital at the second place begins a name, unless all is in capitals.
    private static boolean isSameCase(String text, int start, int end) {
        var words = text.substring(start, end);
        var again = text.substring(end + 1, end + 1 + words.length());
        return again.chars().noneMatch(Character::isUpperCase)
                || words.length() > 1 && words.chars().noneMatch(Character::isLowerCase);
    }
}
