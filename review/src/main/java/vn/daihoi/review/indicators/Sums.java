package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Totals and their parts in a passage of prose.
///
/// Parts must make up the whole before they are added: they are added by hand (`a + b = c`), listed
/// after `gồm` or in brackets, their percentages close at 100, or they are the two sides of a known
/// pair. A sum far from the total is taken for another matter.
public final class Sums {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/figures.properties");
    private static final Pattern PARTIAL = WORDS.pattern("partial-cue");
    private static final Pattern TOTAL_OPENING = WORDS.pattern("total-opening");
    private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");
    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_PARTS = 40;

    private final FigureGroup group;
    private final List<Quantity> figures;
    private final SumWords words;
    private final ListedParts lists;

    private Sums(FigureGroup group, SumWords words) {
        this.group = group;
        this.figures = group.figures();
        this.words = words;
        this.lists = new ListedParts(group, words);
    }

    /// @return totals that their parts do not give, in reading order
    public static List<WrongSum> wrongIn(FigureGroup group, SumWords words) {
        var sums = new Sums(group, words);
        var wrong = new ArrayList<WrongSum>();
        for (int i = 0; i < sums.figures.size(); i++) {
            sums.at(i).filter(sum -> isNew(sum, wrong)).ifPresent(wrong::add);
        }
        return wrong;
    }

    /// One total is told once, whatever shows that it is wrong.
    private static boolean isNew(WrongSum sum, List<WrongSum> known) {
        return known.stream().noneMatch(each -> each.place().equals(sum.place()));
    }

    private Optional<WrongSum> at(int i) {
        return added(i).or(() -> listed(i)).or(() -> paired(i)).or(() -> summedUp(i));
    }

    /// `3.364 + 2.818 = 6.185`
    private Optional<WrongSum> added(int i) {
        int next = i;
        while (next + 1 < figures.size() && isBetween(next, PLUS)) {
            next++;
        }
        if (next == i || next + 1 >= figures.size() || !isBetween(next, EQUALS)) {
            return Optional.empty();
        }
        if (i > 0 && isBetween(i - 1, PLUS)) {
            return Optional.empty();
        }
        return judged(figures.get(next + 1), figures.subList(i, next + 1));
    }

    private boolean isBetween(int i, Pattern pattern) {
        return pattern.matcher(group.gap(i)).matches();
    }

    /// Parts in brackets right after the total, or after `gồm`.
    private Optional<WrongSum> listed(int i) {
        return lists.after(i).flatMap(list -> judgedNear(list.total(), list.parts()));
    }

    static boolean isPartOf(Quantity part, Quantity total) {
        return part.isPlain()
                && part.whole() == null
                && part.value().compareTo(total.value()) < 0
                && (Persons.areAlike(part.unit(), total.unit())
                        || part.unit().isKindOf(total.unit())
                        || part.unit().kind() == Unit.Kind.NONE);
    }

    /// `20 buổi, 22 buổi, 25 buổi, tổng số 67 buổi`: three parts or more of one unit.
    private Optional<WrongSum> summedUp(int i) {
        var total = figures.get(i);
        if (!isCount(total)
                || total.unit().kind() != Unit.Kind.COUNT
                || !TOTAL_OPENING.matcher(group.before(total.span().start(), 24)).find()) {
            return Optional.empty();
        }
        int first = i;
        while (first > 0 && i - first < MOST_PARTS && isLike(first - 1, total)) {
            first--;
        }
        boolean whole = i - first >= 3 && (first == 0 || !isInSentence(first - 1));
        return whole ? judgedNear(total, figures.subList(first, i)) : Optional.empty();
    }

    private boolean isLike(int i, Quantity total) {
        var part = figures.get(i);
        return isCount(part) && part.unit().equals(total.unit()) && isInSentence(i);
    }

    private boolean isInSentence(int i) {
        var gap = group.gap(i);
        return !gap.contains(". ") && gap.indexOf(';') < 0 && !PARTIAL.matcher(gap).find();
    }

    /// Two groups that make up the whole, such as men and women, or shares that close at 100.
    private Optional<WrongSum> paired(int i) {
        int second = nextCount(i);
        if (second < 0 || !isCount(figures.get(i))) {
            return Optional.empty();
        }
        var one = figures.get(i);
        var other = figures.get(second);
        var percent = sharesClose(i, second);
        if (!percent && !words.complements().areBoth(group, one, other)) {
            return Optional.empty();
        }
        return total(i, one, other).flatMap(total -> judgedNear(total, List.of(one, other)));
    }

    /// The next figure that counts, its neighbour or with one percentage in between.
    private int nextCount(int i) {
        int next = i + 1;
        if (next < figures.size() && figures.get(next).unit().isPercent()) {
            next++;
        }
        return next < figures.size() && isCount(figures.get(next)) && isNearby(i, next) ? next : -1;
    }

    private boolean isNearby(int i, int next) {
        var gap = group.between(figures.get(i), figures.get(next));
        return gap.length() <= 90 && !gap.contains(". ");
    }

    private boolean sharesClose(int i, int second) {
        if (second != i + 2 || second + 1 >= figures.size()) {
            return false;
        }
        var one = figures.get(i + 1);
        var other = figures.get(second + 1);
        return other.unit().isPercent()
                && one.isPlain()
                && other.isPlain()
                && one.value().add(other.value()).compareTo(HUNDRED) == 0;
    }

    /// The nearest figure before that is larger than both and counts the same.
    private Optional<Quantity> total(int i, Quantity one, Quantity other) {
        for (int j = i - 1; j >= Math.max(0, i - MOST_PARTS); j--) {
            var total = figures.get(j);
            boolean larger = total.value().compareTo(one.value().max(other.value())) > 0;
            if (larger && isCount(total)) {
                return isPartOf(one, total) && isPartOf(other, total)
                        ? Optional.of(total)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isCount(Quantity figure) {
        var kind = figure.unit().kind();
        return (kind == Unit.Kind.COUNT || kind == Unit.Kind.NONE || kind == Unit.Kind.MONEY)
                && figure.isPlain()
                && figure.whole() == null;
    }

    private Optional<WrongSum> judgedNear(Quantity total, List<Quantity> parts) {
        var sum = Arithmetic.sum(parts.stream().map(Quantity::value).toList());
        return words.isNear(sum, total.value()) ? judged(total, parts) : Optional.empty();
    }

    /// Rounded parts may miss a rounded total by half a digit each.
    private static Optional<WrongSum> judged(Quantity total, List<Quantity> parts) {
        var sum = Arithmetic.sum(parts.stream().map(Quantity::value).toList());
        var slack = Rounding.slack(total, parts);
        if (sum.subtract(total.value()).abs().compareTo(slack) <= 0) {
            return Optional.empty();
        }
        var places = parts.stream().map(Quantity::span).toList();
        return Optional.of(new WrongSum(total.span(), total.value(), sum, places, ""));
    }
}
