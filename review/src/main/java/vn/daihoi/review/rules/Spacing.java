package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.Search;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Blanks too many and too few. One finding for each kind, with all its places.
///
/// The head and the signature are set with blanks, and are left out. So is what comes from a PDF,
/// whose blanks are guessed from the distance of letters; in plain text two blanks may stand for
/// the width of a line.
///
/// @param many patterns of several blanks between words
/// @param before patterns of blanks before a mark or inside of brackets
/// @param missing patterns of a mark without a blank after it
record Spacing(List<Search> many, List<Search> before, List<Search> missing) implements Check {

    private static final int LONGEST_WORD = 15;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Spacing(
                Patterns.searches(parameters.required("several-blanks")),
                Patterns.searches(parameters.required("blank-before")),
                Patterns.searches(parameters.required("blank-missing")));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var format = text.document().document().format();
        var remarks = new ArrayList<Remark>();
        if (format != Format.PDF) {
            if (format != Format.TEXT) {
                add(remarks, text, many, "several");
            }
            add(remarks, text, before, "before");
            add(remarks, text, missing, "missing");
        }
        return remarks;
    }

    private static void add(
            List<Remark> remarks, ReviewedText text, List<Search> patterns, String message) {
        var places = new ArrayList<Span>();
        for (var pattern : patterns) {
            pattern.each(
                    text.text(),
                    found -> {
                        if (!text.outline().form().isForm(found.start())) {
                            places.add(withWords(text.text(), found.start(), found.end()));
                        }
                    });
        }
        places.sort((one, other) -> Integer.compare(one.start(), other.start()));
        if (!places.isEmpty()) {
            remarks.add(Remark.atAll(places, message));
        }
    }

    /// The place with the word before it and the word after it, so that it can be seen.
    private static Span withWords(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from > 0 && start - from < LONGEST_WORD && isInk(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - end < LONGEST_WORD && isInk(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
