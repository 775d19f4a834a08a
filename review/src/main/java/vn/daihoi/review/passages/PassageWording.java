package vn.daihoi.review.passages;

import vn.daihoi.profile.PassageVocabulary;
import vn.daihoi.profile.PassageWords;
import vn.daihoi.review.language.Search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a profile, ready for looking up.
final class PassageWording {

    private static final String MARKS = "[^\\p{L}\\d]*";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^" + MARKS + "(?:(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[a-zđ]\\)) *)?" + MARKS);
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /// Looked up for every paper: patterns are made once for each vocabulary.
    private static final Map<PassageVocabulary, PassageWording> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Pattern lead;
    private final Map<PassageKind, Patterns> words = new EnumMap<>(PassageKind.class);

    private PassageWording(PassageVocabulary vocabulary) {
        lead = vocabulary.leads().isEmpty() ? NOTHING : leads(vocabulary.leads());
        vocabulary
                .kinds()
                .forEach(kind -> words.put(PassageKind.named(kind.kind()), Patterns.of(kind)));
    }

    static PassageWording of(PassageVocabulary vocabulary) {
        return KNOWN.computeIfAbsent(vocabulary, PassageWording::new);
    }

    private record Patterns(List<Pattern> headings, List<Pattern> openings, List<Search> signs) {

        static Patterns of(PassageWords words) {
            return new Patterns(
                    compiled(words.headings()),
                    compiled(words.openings()),
                    Search.of(compiled(words.signs())));
        }

        private static List<Pattern> compiled(List<String> patterns) {
            return patterns.stream().map(PassageWording::compiled).toList();
        }
    }

    static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Pattern leads(List<String> leads) {
        var alternatives = leads.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + alternatives + ")(?![\\p{L}\\d])[ ,:]*");
    }

    /// Where each way of beginning starts: without marks and number, then without each lead word.
    private List<Integer> beginnings(String folded) {
        var starts = new ArrayList<Integer>();
        var number = NUMBER.matcher(folded);
        int at = number.find() ? number.end() : 0;
        starts.add(at);
        var next = lead.matcher(folded);
        while (next.region(at, folded.length()).lookingAt()) {
            at = next.end();
            starts.add(at);
        }
        return starts;
    }

    /// The kind with the longest pattern that opens a part of a heading.
    Optional<PassageKind> heading(String folded) {
        return opening(folded, true);
    }

    /// The kind with the longest pattern that opens a paragraph.
    Optional<PassageKind> opening(String folded) {
        return opening(folded, false);
    }

    private Optional<PassageKind> opening(String folded, boolean heading) {
        var starts = beginnings(folded);
        PassageKind best = null;
        int longest = 0;
        for (var entry : words.entrySet()) {
            var patterns = heading ? entry.getValue().headings() : entry.getValue().openings();
            for (var pattern : patterns) {
                int end = end(folded, starts, pattern);
                if (end > longest) {
                    longest = end;
                    best = entry.getKey();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Where the pattern ends that opens the text; 0 when it does not open it with a whole word.
    private static int end(String folded, List<Integer> starts, Pattern pattern) {
        var match = pattern.matcher(folded);
        for (int start : starts) {
            if (match.region(start, folded.length()).lookingAt() && endsWord(folded, match.end())) {
                return match.end();
            }
        }
        return 0;
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length()
                || !Character.isLetter(text.charAt(end))
                || !Character.isLetter(text.charAt(end - 1));
    }

    /// How many signs of the kind the text shows.
    int signs(PassageKind kind, String folded) {
        var known = words.get(kind);
        return known == null
                ? 0
                : (int) known.signs().stream().filter(sign -> sign.isIn(folded)).count();
    }
}
