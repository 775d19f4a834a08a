package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Diacritics;

import java.util.List;
import java.util.stream.Collectors;

/// A paper without text, with picture pages, or with its diacritics lost. Nothing else can be said
/// of it then.
///
/// @param leastWords fewer words are no paper
/// @param leastMarked of 100 words, those with Vietnamese marks; good text has 70 to 85
/// @param mostPictures of 100 pages, those that may be pictures, a cover for instance, for the
///   others to be reviewed all the same
record NoText(int leastWords, int leastMarked, int mostPictures) implements Check {

    private static final int ENOUGH_TO_MEASURE = 30;
    private static final int LINE = 120;
    private static final int ALL = 100;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new NoText(
                parameters.required("least-words").integer(),
                parameters.required("least-marked-percent").integer(),
                parameters.required("most-picture-pages-percent").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var document = text.document().document();
        var place = new Span(0, Math.min(LINE, text.text().length()));
        if (text.document().words() < leastWords) {
            return List.of(
                    Remark.at(place, "empty").measuring("words", text.document().words()).block());
        }
        var marks = Diacritics.of(text.text());
        if (marks.words() >= ENOUGH_TO_MEASURE && marks.isBelow(leastMarked)) {
            return List.of(
                    Remark.at(place, "diacritics")
                            .measuring("percent", marks.marked() * 100 / marks.words())
                            .with("least", leastMarked)
                            .block());
        }
        return document.pagesWithoutText().isEmpty()
                ? List.of()
                : List.of(pagesWithoutText(place, document));
    }

    private Remark pagesWithoutText(Span place, ExtractedDocument document) {
        var pages = document.pagesWithoutText();
        boolean few = pages.size() * ALL <= document.pages().value() * mostPictures;
        return few
                ? pages(place, "somePages", pages).at(Level.WARNING)
                : pages(place, "pages", pages).block();
    }

    private static Remark pages(Span place, String message, List<Integer> pages) {
        return Remark.at(place, message)
                .with(
                        "pages",
                        pages.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .measuring("count", pages.size());
    }
}
