package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Characters that look right and are not: letters and marks stored apart, signs that nobody sees,
/// letters of another script, words that a converter destroyed. One finding for each of these, with
/// all its places.
///
/// @param invisible signs that nobody sees
/// @param lookAlikes letters that no Vietnamese text has, with the letter each stands for
/// @param foreign letters of other scripts, with the Latin letter that each looks like; at fault
///   only beside a Latin letter
/// @param damaged ways in which converters destroy a word
record Characters(
        String invisible,
        Map<Character, Character> lookAlikes,
        Map<Character, Character> foreign,
        List<Damage> damaged)
        implements Check {

    private static final int FIRST_NOT_ASCII = 0x80;
    private static final int HEXADECIMAL = 16;
    private static final int MOST_SHOWN = 5;

    /// @param words pattern over folded text
    /// @param right what to write in place of `wrong`
    record Damage(Pattern words, String wrong, String right) {

        private static final int AROUND = 40;

        /// Looks only where the damaged letters are, which are rare.
        List<Span> in(String folded) {
            var places = new ArrayList<Span>();
            var found = words.matcher(folded).useTransparentBounds(true);
            int done = 0;
            for (int at = folded.indexOf(wrong); at >= 0; at = folded.indexOf(wrong, at + 1)) {
                found.region(Math.max(done, at - AROUND), Math.min(folded.length(), at + AROUND));
                if (at >= done && found.find() && found.start() <= at && at < found.end()) {
                    places.add(new Span(found.start(), found.end()));
                    done = found.end();
                }
            }
            return places;
        }

        static Damage read(YamlNode node) {
            var map = node.asMap();
            var words = Patterns.of(map.required("words"));
            var damage =
                    new Damage(
                            words.getFirst(),
                            map.required("wrong").text(),
                            map.required("right").text());
            map.done();
            return damage;
        }
    }

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Characters(
                parameters.required("invisible").list(Characters::character).stream()
                        .collect(Collectors.joining()),
                pairs(parameters.required("look-alikes")),
                pairs(parameters.required("foreign-letters")),
                parameters.required("damaged").list(Damage::read));
    }

    /// `U+200B`
    private static String character(YamlNode node) {
        try {
            return Character.toString(Integer.parseInt(node.text().replace("U+", ""), HEXADECIMAL));
        } catch (IllegalArgumentException e) {
            throw node.error(RuleReader.BUNDLE, "bad-pattern", node.text());
        }
    }

    private static Map<Character, Character> pairs(YamlNode node) {
        var pairs = new HashMap<Character, Character>();
        for (var pair : node.list(YamlNode::text)) {
            pairs.put(pair.charAt(0), pair.charAt(pair.length() - 1));
        }
        return pairs;
    }

    /// How letters are stored in a PDF is the printing program's doing and cannot be mended there.
    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var remarks = new ArrayList<Remark>();
        if (text.document().document().format() != Format.PDF) {
            addDecomposed(remarks, text);
            addInvisible(remarks, text.text());
        }
        addMarksAlone(remarks, text.text());
        addLookAlikes(remarks, text.text());
        addDamaged(remarks, text);
        return remarks;
    }

    private static void addDecomposed(List<Remark> remarks, ReviewedText text) {
        var words = new LinkedHashSet<Span>();
        text.document()
                .document()
                .typesetting()
                .decomposed()
                .forEach(letter -> words.add(word(text.text(), letter.start())));
        add(remarks, text.text(), List.copyOf(words), "decomposed", List.of());
    }

    private void addInvisible(List<Remark> remarks, String text) {
        var places = places(text, c -> invisible.indexOf(c) >= 0);
        var signs =
                places.stream()
                        .map(place -> "U+%04X".formatted((int) text.charAt(place.start())))
                        .distinct()
                        .toList();
        var words = places.stream().map(place -> around(text, place.start())).distinct().toList();
        add(remarks, text, words, "invisible", signs);
    }

    /// Marks that stay beside their letter even in NFC: there is no such letter.
    private static void addMarksAlone(List<Remark> remarks, String text) {
        var places = places(text, c -> Character.getType(c) == Character.NON_SPACING_MARK);
        add(remarks, text, words(text, places), "marksAlone", List.of());
    }

    private void addLookAlikes(List<Remark> remarks, String text) {
        var places = new ArrayList<Span>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_NOT_ASCII && isLookAlike(text, i, c)) {
                places.add(new Span(i, i + 1));
            }
        }
        var words = words(text, places);
        add(remarks, text, words, "lookAlikes", shown(words, word -> mended(word.of(text))));
    }

    private boolean isLookAlike(String text, int at, char c) {
        return lookAlikes.containsKey(c)
                || foreign.containsKey(c) && (isLatin(text, at - 1) || isLatin(text, at + 1));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.isLetter(text.charAt(at))
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
    }

    private String mended(String word) {
        return word.chars()
                .mapToObj(c -> (char) c)
                .map(c -> lookAlikes.getOrDefault(c, foreign.getOrDefault(c, c)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private void addDamaged(List<Remark> remarks, ReviewedText text) {
        var places = new ArrayList<Span>();
        Set<String> shown = new LinkedHashSet<>();
        for (var damage : damaged) {
            for (var place : damage.in(text.folded())) {
                places.add(place);
                var words = place.of(text.folded());
                shown.add(words + " → " + words.replace(damage.wrong(), damage.right()));
            }
        }
        places.sort((one, other) -> Integer.compare(one.start(), other.start()));
        add(remarks, text.text(), places, "damaged", shown.stream().limit(MOST_SHOWN).toList());
    }

    private static void add(
            List<Remark> remarks,
            String text,
            List<Span> places,
            String message,
            List<String> words) {
        if (!places.isEmpty()) {
            var shown = words.isEmpty() ? shown(places, place -> place.of(text)) : words;
            remarks.add(Remark.atAll(places, message).with("words", String.join(", ", shown)));
        }
    }

    private static List<String> shown(
            List<Span> places, java.util.function.Function<Span, String> words) {
        return places.stream().map(words).distinct().limit(MOST_SHOWN).toList();
    }

    private static List<Span> places(String text, java.util.function.IntPredicate wanted) {
        var places = new ArrayList<Span>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_NOT_ASCII && wanted.test(text.charAt(i))) {
                places.add(new Span(i, i + 1));
            }
        }
        return places;
    }

    private static List<Span> words(String text, List<Span> places) {
        return places.stream().map(place -> word(text, place.start())).distinct().toList();
    }

    /// The word around a letter.
    private static Span word(String text, int at) {
        int start = at;
        int end = at + 1;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /// The word before an invisible sign, the sign, and the word after it.
    private static Span around(String text, int at) {
        int start = at > 0 && isOfWord(text.charAt(at - 1)) ? word(text, at - 1).start() : at;
        boolean wordFollows = at + 1 < text.length() && isOfWord(text.charAt(at + 1));
        return new Span(start, wordFollows ? word(text, at + 1).end() : at + 1);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
