package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Quantity;

import java.util.List;
import java.util.regex.Pattern;

/// Pairs of groups that make up a whole, such as men and women: words by which each is known.
///
/// @param pairs two patterns each, over folded text
public record Complements(List<List<Pattern>> pairs) {

    private static final int NEAR = 40;
    private static final Pattern CLAUSE_END = Pattern.compile("[,;.:()]|\\d");
    private static final Pattern CLAUSE_START = Pattern.compile(".*[,;.:(\\d]", Pattern.DOTALL);

    public Complements {
        pairs = pairs.stream().map(List::copyOf).toList();
    }

    /// Whether two neighbouring figures of a passage count the two sides of a pair.
    public boolean areBoth(FigureGroup group, Quantity one, Quantity other) {
        var first = label(group, one);
        var second = label(group, other);
        return pairs.stream()
                .anyMatch(pair -> fits(pair, first, second) || fits(pair, second, first));
    }

    private static boolean fits(List<Pattern> pair, String first, String second) {
        return pair.get(0).matcher(first).find()
                && !pair.get(1).matcher(first).find()
                && pair.get(1).matcher(second).find();
    }

    /// The words around a figure, up to the marks or figures on both sides.
    static String label(FigureGroup group, Quantity figure) {
        var before =
                CLAUSE_START.matcher(group.before(figure.span().start(), NEAR)).replaceFirst("");
        var after = group.after(figure.number().end(), NEAR);
        var end = CLAUSE_END.matcher(after);
        return before + " " + (end.find() ? after.substring(0, end.start()) : after);
    }
}
