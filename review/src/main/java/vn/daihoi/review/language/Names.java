package vn.daihoi.review.language;

import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds names: persons after their titles, units after their kind, and what stands in quotation
/// marks. A name that may go on in the next line of a text with cut lines is left out.
public final class Names {

    private static final Lexicon WORDS = Lexicon.load("names.properties");
    private static final Set<String> NO_NAME = Set.copyOf(WORDS.list("no-name"));
    private static final Set<String> FAMILY_NAMES = Set.copyOf(WORDS.list("family-names"));
    private static final Pattern ENDS = WORDS.pattern("ends");
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\d]+(?:['’.][\\p{L}]+)?");
    private static final int LEAST_OF_A_PERSON = 2;
    private static final int LEAST_OF_A_FULL_NAME = 3;
    private static final int MOST = 5;

    private Names() {}

    /// Persons, two to five syllables each.
    public static List<NameMention> persons(String text, String folded) {
        return found(NameMention.Kind.PERSON, "person-before", text, folded).stream()
                .filter(name -> name.name().split(" ").length >= LEAST_OF_A_PERSON)
                .toList();
    }

    /// Units such as `phường Sen`, `XÃ LƯƠNG SƠN`, `quận 3`.
    public static List<NameMention> units(String text, String folded) {
        return found(NameMention.Kind.UNIT, "unit-before", text, folded);
    }

    /// Whether a name may be the full name of a person: at least three syllables, the first a
    /// family name. Units bear such names too.
    public static boolean mayBePerson(String name) {
        var syllables = Folded.of(name).split(" ");
        return syllables.length >= LEAST_OF_A_FULL_NAME && FAMILY_NAMES.contains(syllables[0]);
    }

    /// What stands in quotation marks, 8 to 200 characters.
    public static List<NameMention> quoted(String text, String folded) {
        return WORDS.pattern("quoted")
                .matcher(folded)
                .results()
                .map(match -> new Span(match.start(1), match.end(1)))
                .map(span ->
                        new NameMention(
                                span, NameMention.Kind.QUOTED, "", onOneLine(span.of(text))))
                .toList();
    }

    private static List<NameMention> found(
            NameMention.Kind kind, String pattern, String text, String folded) {
        var names = new ArrayList<NameMention>();
        WORDS.find(pattern, folded, folded).forEach(match -> add(names, kind, match, text, folded));
        return names;
    }

    private static void add(
            List<NameMention> names,
            NameMention.Kind kind,
            MatchResult match,
            String text,
            String folded) {
        if (text.charAt(match.end() - 1) == '\t') {
            return;
        }
        boolean capitals = isCapitals(match, text);
        int end = end(match.end(), text, folded, capitals);
        var span = new Span(match.end(), Math.max(match.end(), end));
        var name = onOneLine(span.of(text));
        if (!name.isEmpty()
                && (capitals || !isCut(end, text))
                && !NO_NAME.contains(Folded.of(name))) {
            names.add(new NameMention(span, kind, word(match).replaceAll("\\s+", " "), name));
        }
    }

    /// The word before the name.
    private static String word(MatchResult match) {
        var first = match.group(1);
        return first != null ? first : match.group(2);
    }

    private static boolean isCapitals(MatchResult match, String text) {
        var word = text.substring(match.start(), match.start() + word(match).length());
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    /// After at most five syllables with capitals that are no words of their own.
    private static int end(int start, String text, String folded, boolean capitals) {
        var syllable = SYLLABLE.matcher(text);
        int end = start;
        for (int taken = 0; taken < MOST && syllable.find(end); taken++) {
            if (!joins(text, end, syllable.start(), taken)
                    || !isShaped(syllable.group(), capitals)
                    || ENDS.matcher(folded).region(syllable.start(), folded.length()).lookingAt()) {
                break;
            }
            end = syllable.end();
        }
        return end;
    }

    /// One blank, or a hyphen as in `Văn Miếu - Quốc Tử Giám`.
    private static boolean joins(String text, int from, int to, int taken) {
        var gap = text.substring(from, to);
        return taken == 0
                ? gap.isEmpty()
                : gap.matches("[ \u00a0]|\\s?[-–]\\s?") && !gap.contains("\n");
    }

    private static boolean isShaped(String word, boolean capitals) {
        char first = word.charAt(0);
        return capitals
                ? word.chars().noneMatch(Character::isLowerCase)
                : Character.isUpperCase(first) || Character.isDigit(first);
    }

    /// Whether the line ends here and the next goes on with a capital.
    private static boolean isCut(int end, String text) {
        return end + 1 < text.length()
                && text.charAt(end) == '\n'
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
