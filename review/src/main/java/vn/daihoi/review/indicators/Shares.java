package vn.daihoi.review.indicators;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.language.Bound;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Reading;
import vn.daihoi.review.language.Unit;
import vn.daihoi.review.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts with their percentages in a passage of prose: `1.840 nữ (29,75%)`, `42/45 khu dân cư, đạt
/// 93,3%`.
///
/// A percentage is wrong when no possible base of the passage gives it, and one base is sure: it
/// stands in the fraction itself, other percentages of the passage rest on it, or the words say
/// that this is a part. Changes are held against the value before. Otherwise nothing is said.
public final class Shares {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/figures.properties");
    private static final Pattern LINK = WORDS.pattern("share-link-needs");
    private static final Pattern OTHER_BASE = WORDS.pattern("other-base");
    private static final Pattern OF_OTHER = WORDS.pattern("of-other");
    private static final Pattern OF_KNOWN = WORDS.pattern("of-known");
    private static final Pattern PART_CUE = WORDS.pattern("part-cue");
    private static final Pattern DONE_CUE = WORDS.pattern("done-cue");
    private static final Pattern CHANGE_GAP = WORDS.pattern("change-gap");
    private static final Pattern CHANGE_PERCENT = WORDS.pattern("change-percent");
    private static final int FARTHEST = 90;
    private static final int AFTER = 60;

    /// Figures on both sides that may be a base; also keeps the cost linear.
    private static final int WINDOW = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A count and the percentage printed with it.
    private record Share(Quantity part, Quantity percent) {

        boolean follows(BigDecimal whole) {
            return whole.signum() > 0 && percent.prints(Arithmetic.percent(part.value(), whole));
        }

        boolean hasDecimals() {
            return percent.step().compareTo(BigDecimal.ONE) < 0;
        }
    }

    private final FigureGroup group;
    private final List<Share> shares = new ArrayList<>();
    private final List<Quantity> bases;

    private Shares(FigureGroup group) {
        this.group = group;
        for (int i = 0; i + 1 < group.figures().size(); i++) {
            addShare(group.figures().get(i), group.figures().get(i + 1));
        }
        this.bases = group.figures().stream().filter(Shares::isCount).toList();
    }

    /// @return wrong percentages in reading order
    public static List<WrongShare> wrongIn(FigureGroup group) {
        var shares = new Shares(group);
        return Stream.concat(
                        shares.shares.stream().flatMap(share -> shares.judged(share).stream()),
                        shares.wrongChanges())
                .sorted(Comparator.comparingInt(wrong -> wrong.place().start()))
                .toList();
    }

    private void addShare(Quantity part, Quantity percent) {
        var gap = group.between(part, percent);
        boolean linked =
                isCount(part)
                        && percent.unit().isPercent()
                        && percent.isPlain()
                        && percent.value().compareTo(HUNDRED) <= 0
                        && gap.length() <= FARTHEST
                        && LINK.matcher(gap).find()
                        && !OTHER_BASE.matcher(gap).find();
        if (linked && !OF_OTHER.matcher(group.after(percent.span().end(), AFTER)).find()) {
            shares.add(new Share(part, percent));
        }
    }

    private static boolean isCount(Quantity figure) {
        var kind = figure.unit().kind();
        return (kind == Unit.Kind.COUNT || kind == Unit.Kind.NONE || kind == Unit.Kind.MONEY)
                && figure.isPlain();
    }

    private Optional<WrongShare> judged(Share share) {
        var whole = share.part().whole();
        if (whole != null) {
            return share.follows(whole) || fitsAny(share)
                    ? Optional.empty()
                    : Optional.of(wrong(share, whole, share.part().span()));
        }
        if (fitsAny(share)) {
            return Optional.empty();
        }
        var base = sureBase(share);
        return base == null
                ? Optional.empty()
                : Optional.of(wrong(share, base.value(), base.span()));
    }

    private boolean fitsAny(Share share) {
        int at = bases.indexOf(share.part());
        return bases.subList(Math.max(0, at - WINDOW), Math.min(bases.size(), at + WINDOW)).stream()
                .filter(base -> !base.equals(share.part()))
                .anyMatch(base -> share.follows(base.value()));
    }

    private @Nullable Quantity sureBase(Share share) {
        int at = bases.indexOf(share.part());
        var near = bases.subList(Math.max(0, at - WINDOW), at);
        var proved = near.stream().filter(base -> isProved(base, share)).findFirst();
        return proved.orElseGet(() -> cuedBase(share));
    }

    /// Most other shares rest on this base; a single one only when it is printed with decimals,
    /// since a whole percentage fits many a base by chance.
    private boolean isProved(Quantity base, Share share) {
        var others = shares.stream().filter(other -> !other.equals(share)).toList();
        var fitting = others.stream().filter(other -> rests(other, base)).toList();
        return (fitting.size() > 1 || fitting.stream().anyMatch(Share::hasDecimals))
                && fitting.size() * 3 >= others.size() * 2
                && base.value().compareTo(share.part().value()) >= 0
                && isOfKnown(share);
    }

    private static boolean rests(Share share, Quantity base) {
        return !base.equals(share.part()) && share.follows(base.value());
    }

    private boolean isOfKnown(Share share) {
        return OF_KNOWN.matcher(group.after(share.percent().span().end(), AFTER)).find();
    }

    /// The nearest larger figure before it that counts the same, when the words between say that
    /// this is a part of it. Smaller groups named in between are passed.
    private @Nullable Quantity cuedBase(Share share) {
        int at = bases.indexOf(share.part());
        for (int i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
            var base = bases.get(i);
            if (base.value().compareTo(share.part().value()) > 0 && isCued(base, share)) {
                return base;
            }
        }
        return null;
    }

    private boolean isCued(Quantity base, Share share) {
        var words = group.between(base, share.part());
        return countsSame(base, share.part())
                && words.indexOf(';') < 0
                && !words.contains(". ")
                && (PART_CUE.matcher(words).find() || DONE_CUE.matcher(words).find())
                && isOfKnown(share);
    }

    private static boolean countsSame(Quantity whole, Quantity part) {
        return Persons.areAlike(whole.unit(), part.unit()) || part.unit().kind() == Unit.Kind.NONE;
    }

    /// `giảm từ 120 hộ xuống còn 45 hộ (giảm 62,5%)`
    private Stream<WrongShare> wrongChanges() {
        var figures = group.figures();
        return IntStream.range(0, Math.max(0, figures.size() - 2))
                .mapToObj(i -> change(figures.get(i), figures.get(i + 1), figures.get(i + 2)))
                .flatMap(Optional::stream);
    }

    private Optional<WrongShare> change(Quantity from, Quantity to, Quantity percent) {
        boolean told =
                from.reading() == Reading.FROM
                        && from.bound() == Bound.EXACT
                        && from.value().signum() > 0
                        && to.isPlain()
                        && !from.unit().isPercent()
                        && percent.unit().isPercent()
                        && percent.bound() == Bound.EXACT
                        && CHANGE_GAP.matcher(group.between(from, to)).find()
                        && CHANGE_PERCENT.matcher(group.between(to, percent)).find();
        if (!told) {
            return Optional.empty();
        }
        var step = to.value().subtract(from.value()).abs();
        var right = Arithmetic.percent(step, from.value());
        return percent.prints(right)
                ? Optional.empty()
                : Optional.of(
                        new WrongShare(
                                percent.span(),
                                step,
                                from.value(),
                                percent.value(),
                                right,
                                percent.step(),
                                to.span(),
                                from.span()));
    }

    private static WrongShare wrong(Share share, BigDecimal whole, Span wholePlace) {
        return new WrongShare(
                share.percent().span(),
                share.part().value(),
                whole,
                share.percent().value(),
                Arithmetic.percent(share.part().value(), whole),
                share.percent().step(),
                share.part().span(),
                wholePlace);
    }
}
