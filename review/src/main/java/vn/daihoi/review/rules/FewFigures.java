package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.words.Words;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/// A paper that gives almost no figures for its length.
///
/// A sentence that is repeated counts once: filler makes no report longer.
///
/// @param perThousand figures wanted for 1,000 words, 1 or more
/// @param leastWords shorter papers are left alone
record FewFigures(int perThousand, int leastWords) implements Check {

    private static final int THOUSAND = 1_000;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FewFigures(
                parameters.required("figures-per-thousand-words").integer(),
                parameters.required("least-words").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        int words = words(text);
        long count = text.quantities().stream().filter(FewFigures::isResult).count();
        if (words < leastWords || count * THOUSAND >= (long) words * perThousand) {
            return List.of();
        }
        return List.of(
                Remark.at(text.titlePlace(), "few")
                        .measuring("count", count)
                        .measuring("words", words)
                        .measuring("least", (words * perThousand + THOUSAND - 1) / THOUSAND));
    }

    private static int words(ReviewedText text) {
        var known = new HashSet<String>();
        return text.sentences().stream()
                .map(sentence -> sentence.of(text.folded()))
                .filter(known::add)
                .mapToInt(Words::count)
                .sum();
    }

    /// Something counted or measured; a length of time says nothing of results, and `một` may be an
    /// article.
    private static boolean isResult(Quantity figure) {
        if (figure.inWords() && figure.value().compareTo(BigDecimal.ONE) == 0) {
            return false;
        }
        return switch (figure.unit().kind()) {
            case PERCENT, POINTS, MONEY, MEASURE, COUNT -> true;
            case NONE -> figure.value().scale() > 0;
            case DURATION -> false;
        };
    }
}
