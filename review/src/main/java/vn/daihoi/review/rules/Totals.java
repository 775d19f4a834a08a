package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.indicators.Complements;
import vn.daihoi.review.indicators.LargerParts;
import vn.daihoi.review.indicators.SumWords;
import vn.daihoi.review.indicators.Sums;
import vn.daihoi.review.indicators.TableSums;
import vn.daihoi.review.indicators.TooLarge;
import vn.daihoi.review.indicators.WrongSum;

import java.util.List;
import java.util.stream.Stream;

/// Totals that their parts do not give, in prose, lists and tables.
///
/// @param words what is known of parts and totals
record Totals(SumWords words) implements Check {

    private static final int MOST_PLACES = 20;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Totals(
                new SumWords(
                        new Complements(parameters.required("complements").list(Patterns::of)),
                        SumWords.any(Patterns.of(parameters.required("traits"))),
                        SumWords.any(Patterns.of(parameters.required("offices"))),
                        parameters.required("near-percent").integer()));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var prose =
                text.figureGroups().stream().flatMap(each -> Sums.wrongIn(each, words).stream());
        var tooLarge =
                text.figureGroups().stream()
                        .flatMap(each -> LargerParts.in(each).stream())
                        .map(Totals::remark);
        var tables = text.grids().stream().flatMap(each -> TableSums.wrongIn(each, words).stream());
        var wrong = Stream.concat(prose, tables).map(Totals::remark);
        return Stream.concat(wrong, tooLarge).toList();
    }

    private static Remark remark(TooLarge found) {
        return Remark.at(found.part().span(), "tooLarge")
                .measuring("part", found.part().value())
                .measuring("whole", found.whole().value())
                .relatedTo(List.of(found.whole().span()));
    }

    private static Remark remark(WrongSum sum) {
        var remark =
                Remark.at(sum.place(), sum.head().isEmpty() ? "wrong" : "wrongInTable")
                        .measuring("printed", sum.printed())
                        .measuring("sum", sum.sum())
                        .measuring("difference", sum.printed().subtract(sum.sum()).abs())
                        .relatedTo(sum.parts().stream().limit(MOST_PLACES).toList());
        return sum.head().isEmpty() ? remark : remark.with("head", sum.head());
    }
}
