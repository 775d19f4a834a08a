package vn.daihoi.review.indicators;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Unit;
import vn.daihoi.review.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Counts with their percentages in a passage of prose: `1.840 nữ (29,75%)`, `42/45 khu dân cư, đạt
/// 93,3%`.
///
/// A percentage is wrong when no possible base of the passage gives it, and one base is sure: it
/// stands in the fraction itself, other percentages of the passage rest on it, or the words say
/// `trong đó`. Otherwise nothing is said.
public final class Shares {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/figures.properties");
    private static final Pattern LINK = WORDS.pattern("share-link-needs");
    private static final Pattern OTHER_BASE = WORDS.pattern("other-base");
    private static final Pattern OF_OTHER = WORDS.pattern("of-other");
    private static final Pattern OF_KNOWN = WORDS.pattern("of-known");
    private static final Pattern PART_CUE = WORDS.pattern("part-cue");
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

    private final FigureGroup passage;
    private final List<Share> shares = new ArrayList<>();
    private final List<Quantity> bases;

    private Shares(FigureGroup passage) {
        this.passage = passage;
        for (int i = 0; i + 1 < passage.figures().size(); i++) {
            addShare(passage.figures().get(i), passage.figures().get(i + 1));
        }
        this.bases = passage.figures().stream().filter(Shares::isCount).toList();
    }

    /// @return wrong percentages in reading order
    public static List<WrongShare> wrongIn(FigureGroup passage) {
        var shares = new Shares(passage);
        return shares.shares.stream().flatMap(share -> shares.judged(share).stream()).toList();
    }

    private void addShare(Quantity part, Quantity percent) {
        var gap = passage.between(part, percent);
        boolean linked =
                isCount(part)
                        && percent.unit().isPercent()
                        && percent.isPlain()
                        && percent.value().compareTo(HUNDRED) <= 0
                        && gap.length() <= FARTHEST
                        && LINK.matcher(gap).find()
                        && !OTHER_BASE.matcher(gap).find();
        if (linked && !OF_OTHER.matcher(passage.after(percent.span().end(), AFTER)).find()) {
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
        return OF_KNOWN.matcher(passage.after(share.percent().span().end(), AFTER)).find();
    }

    /// The nearest larger figure before it that counts the same, when the words between say that
    /// this is a part of it.
    private @Nullable Quantity cuedBase(Share share) {
        int at = bases.indexOf(share.part());
        for (int i = at - 1; i >= 0; i--) {
            var base = bases.get(i);
            if (base.value().compareTo(share.part().value()) > 0) {
                return isCued(base, share) ? base : null;
            }
        }
        return null;
    }

    private boolean isCued(Quantity base, Share share) {
        var words = passage.between(base, share.part());
        return countsSame(base, share.part())
                && words.indexOf(';') < 0
                && !words.contains(". ")
                && PART_CUE.matcher(words).find()
                && isOfKnown(share);
    }

    private static boolean countsSame(Quantity whole, Quantity part) {
        return whole.unit().equals(part.unit()) || part.unit().kind() == Unit.Kind.NONE;
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
