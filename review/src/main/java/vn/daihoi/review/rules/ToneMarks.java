package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.Search;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Both styles of placing the tone mark in one text: one finding, at the style that is met less.
/// Names of persons are left out, for they are written as their owners write them.
///
/// @param older patterns of the style that marks the first vowel
/// @param newer patterns of the style that marks the second
/// @param least places of the rarer style from which the text counts as mixed
record ToneMarks(List<Search> older, List<Search> newer, int least) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new ToneMarks(
                Patterns.searches(parameters.required("older")),
                Patterns.searches(parameters.required("newer")),
                parameters.required("least").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var inOlder = places(text.text(), older);
        var inNewer = places(text.text(), newer);
        boolean olderIsRarer = inOlder.size() < inNewer.size();
        var rarer = olderIsRarer ? inOlder : inNewer;
        if (rarer.size() < least) {
            return List.of();
        }
        var example = rarer.getFirst().of(text.text());
        var other = (olderIsRarer ? inNewer : inOlder).getFirst().of(text.text());
        return List.of(
                Remark.atAll(rarer, "mixed")
                        .with("rarer", example)
                        .with("usual", other)
                        .measuring("older", inOlder.size())
                        .measuring("newer", inNewer.size())
                        .measuring("others", olderIsRarer ? inNewer.size() : inOlder.size()));
    }

    private static List<Span> places(String text, List<Search> patterns) {
        var places = new ArrayList<Span>();
        for (var pattern : patterns) {
            pattern.each(
                    text,
                    found -> {
                        var word = new Span(wordStart(text, found.start()), found.end());
                        if (!isName(text, word)) {
                            places.add(word);
                        }
                    });
        }
        places.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return places;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// A capital after a word with a capital, as in a person's name.
    private static boolean isName(String text, Span word) {
        int before = word.start() - 1;
        return isCapitalised(text, word.start(), word.end())
                && before > 0
                && text.charAt(before) == ' '
                && isCapitalised(text, wordStart(text, before), before);
    }

    private static boolean isCapitalised(String text, int start, int end) {
        return end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1));
    }
}
