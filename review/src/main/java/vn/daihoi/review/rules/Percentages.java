package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.indicators.Shares;
import vn.daihoi.review.indicators.TableShares;
import vn.daihoi.review.indicators.WrongShare;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// Percentages that do not follow from their counts, in prose and in tables. Rounding and cutting
/// off to the digits printed are both accepted.
record Percentages() implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Percentages();
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var prose = text.figureGroups().stream().flatMap(each -> Shares.wrongIn(each).stream());
        var tables = text.grids().stream().flatMap(each -> TableShares.wrongIn(each).stream());
        return Stream.concat(prose, tables).map(Percentages::remark).toList();
    }

    private static Remark remark(WrongShare share) {
        int decimals = Math.max(0, share.step().scale());
        return Remark.at(share.place(), "wrong")
                .measuring("part", share.part())
                .measuring("whole", share.whole())
                .measuring("printed", share.printed())
                .measuring("right", share.right().setScale(decimals, RoundingMode.HALF_UP))
                .relatedTo(
                        share.partPlace().equals(share.wholePlace())
                                ? List.of(share.partPlace())
                                : List.of(share.partPlace(), share.wholePlace()));
    }
}
