package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Parts that are larger than the whole they are said to be in.
public final class LargerParts {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/figures.properties");
    private static final Pattern PART_CUE = WORDS.pattern("part-cue");
    private static final Pattern PART_ENDS = WORDS.pattern("part-ends");
    private static final Pattern COMPARED = WORDS.pattern("compared");
    private static final int FARTHEST = 3;
    private static final int BEFORE = 40;

    private final FigureGroup group;
    private final List<Quantity> figures;

    private LargerParts(FigureGroup group) {
        this.group = group;
        this.figures = group.figures();
    }

    /// @return in reading order
    public static List<TooLarge> in(FigureGroup group) {
        var parts = new LargerParts(group);
        return IntStream.range(1, parts.figures.size())
                .mapToObj(parts::tooLarge)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TooLarge> tooLarge(int i) {
        var part = figures.get(i);
        if (!Sums.isCount(part) || !isPart(group.gap(i - 1))) {
            return Optional.empty();
        }
        return IntStream.iterate(i - 1, j -> j >= Math.max(0, i - FARTHEST), j -> j - 1)
                .mapToObj(figures::get)
                .filter(whole -> whole.unit().isKindOf(part.unit()) && !isCompared(whole))
                .findFirst()
                .filter(whole -> Sums.isCount(whole) && isLess(whole, part))
                .map(whole -> new TooLarge(part, whole));
    }

    /// What the cue opens ends with its clause, or where the text turns to something else.
    private static boolean isPart(String gap) {
        var cue = PART_CUE.matcher(gap);
        return cue.find() && !PART_ENDS.matcher(gap).region(cue.end(), gap.length()).find();
    }

    /// `tăng 10% so cùng kỳ (1.048 tỷ đồng)`: what the whole is measured by, not a whole.
    private boolean isCompared(Quantity figure) {
        return COMPARED.matcher(group.before(figure.span().start(), BEFORE)).find();
    }

    private static boolean isLess(Quantity whole, Quantity part) {
        return whole.value().compareTo(part.value()) < 0;
    }
}
