package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The telling words of a phrase.
public final class SubjectWords {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/subjects.properties");
    private static final Pattern WEAK =
            Pattern.compile(
                    WORDS.word("weak-words").replace("<weak>", WORDS.word("weak")),
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Map<String, String> LONG_FORMS = longForms();

    private SubjectWords() {}

    /// @param folded any phrase, folded; figures that count already taken out
    /// @return telling words in order
    public static Set<String> of(String folded) {
        var plain = WEAK.matcher(writtenOut(folded)).replaceAll(" ");
        var words = new LinkedHashSet<String>();
        for (var word : BREAK.split(plain)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// The phrase with one name for residential areas, whatever they are called where it was
    /// written.
    ///
    /// @param folded any phrase, folded
    public static String withOneNameForAreas(String folded) {
        return WORDS.pattern("area-names").matcher(folded).replaceAll(WORDS.word("area-name"));
    }

    private static String writtenOut(String folded) {
        return WORD.matcher(folded)
                .replaceAll(word -> LONG_FORMS.getOrDefault(word.group(), word.group()));
    }

    private static Map<String, String> longForms() {
        var forms = new HashMap<String, String>();
        for (var entry : WORDS.list("abbreviations")) {
            int equals = entry.indexOf('=');
            forms.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return forms;
    }
}
