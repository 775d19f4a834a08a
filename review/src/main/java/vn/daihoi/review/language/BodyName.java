package vn.daihoi.review.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The name of a body in a form that can be compared: abbreviations written out, words left out
/// that name no body of their own.
///
/// `Đại hội đại biểu MTTQ Việt Nam phường Sen` and `Ủy ban Mặt trận Tổ quốc phường Sen` name the
/// same organisation of the same unit.
///
/// @param words folded, without order; empty when nothing but such words was given
public record BodyName(Set<String> words) {

    private static final Lexicon WORDS = Lexicon.load("bodies.properties");
    private static final int LONGEST_GAP = 30;
    private static final Map<String, String> LONG_FORMS = longForms();
    private static final Set<String> EMPTY_WORDS = Set.copyOf(WORDS.list("empty"));

    public BodyName {
        words = Set.copyOf(words);
    }

    /// @param folded words of the name, see [vn.daihoi.review.words.Folded]
    public static BodyName of(String folded) {
        var plain = new StringBuilder();
        for (var word : split(folded)) {
            plain.append(' ').append(LONG_FORMS.getOrDefault(word, word));
        }
        var text = WORDS.pattern("phrases").matcher(plain.append(' ')).replaceAll(" ");
        var words = new LinkedHashSet<>(split(text));
        words.removeAll(EMPTY_WORDS);
        return new BodyName(words);
    }

    /// One string for every order of the words.
    public String key() {
        return String.join(" ", new TreeSet<>(words));
    }

    /// Whether only such words stand between the number of a congress and the years of its term.
    public static boolean isNumberGap(String folded) {
        return folded.length() <= LONGEST_GAP
                && WORDS.pattern("number-gap").matcher(folded).matches();
    }

    /// The same name with more words, such as the name of a unit that the text takes for granted.
    public BodyName with(BodyName more) {
        var all = new LinkedHashSet<>(words);
        all.addAll(more.words);
        return new BodyName(all);
    }

    private static List<String> split(String text) {
        return List.of(text.strip().split("[^\\p{L}\\d]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> longForms() {
        var forms = new HashMap<String, String>();
        WORDS.list("long-forms")
                .forEach(each -> {
                    int sign = each.indexOf('=');
                    forms.put(each.substring(0, sign), each.substring(sign + 1));
                });
        return forms;
    }
}
