package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the figures of a stretch of Vietnamese text, in digits and in words.
///
/// Days, years, terms, numbers of documents, clauses and lists, ordinals and numbers that name a
/// place are no figures. Works on folded text, see [vn.daihoi.review.words.Folded], so that spans
/// hold in the original. Line feeds count as blanks.
public final class Quantities {

    private static final Vocabulary WORDS = Vocabulary.load("quantities.properties");
    private static final Units UNITS = new Units(WORDS);
    private static final Surroundings SURROUNDINGS = new Surroundings(WORDS);
    private static final NumberWords NUMBER_WORDS = new NumberWords(WORDS);
    private static final Scales SCALES = new Scales(WORDS, NUMBER_WORDS);
    private static final Set<String> LONELY = Set.copyOf(WORDS.list("lonely"));
    private static final Search IN_WORDS = Search.of(WORDS.pattern("in-words"));
    private static final Pattern NO_FIGURE = WORDS.pattern("no-figure");
    private static final Pattern RANGE = WORDS.pattern("range");
    private static final Pattern UPWARDS = WORDS.pattern("upwards");
    private static final Pattern DOWNWARDS = WORDS.pattern("downwards");
    private static final Pattern LIST_MARK =
            Pattern.compile(
                    "\\s*(?:\\(?\\d{1,2}[.)/:](?=\\s)|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?(?=\\s+\\p{L}))");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\d{1,2}\\)");

    private final String text;
    private final Span span;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text, Span span) {
        this.text = text;
        this.span = span;
    }

    /// @param folded the folded text
    /// @param span one paragraph, list item or table cell
    /// @return figures in order, not overlapping
    public static List<Quantity> in(String folded, Span span) {
        var quantities = new Quantities(folded, span);
        quantities.readDigits();
        quantities.readWords();
        quantities.found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return quantities.found;
    }

    /// The unit that a phrase begins with; [Unit#NONE] when it is not in the list.
    static Unit unit(String folded) {
        return UNITS.after(folded, 0, folded.length()).unit();
    }

    private void readDigits() {
        int at = afterListMark();
        while (at < span.end()) {
            at = isDigit(text.charAt(at)) ? readDigitsAt(at) : at + 1;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int afterListMark() {
        var mark = LIST_MARK.matcher(text).region(span.start(), span.end());
        mark.useTransparentBounds(true);
        if (!mark.lookingAt()) {
            return span.start();
        }
        var unit = UNITS.after(text, mark.end(), span.end()).unit();
        return unit.kind() == Unit.Kind.NONE || mark.group().strip().matches(".*[.)/:]")
                ? mark.end()
                : span.start();
    }

    /// @return where to go on
    private int readDigitsAt(int at) {
        if (isGlued(at)) {
            return afterDigits(at);
        }
        var skip = NO_FIGURE.matcher(text).region(at, span.end()).useTransparentBounds(true);
        if (skip.lookingAt()) {
            return Math.max(skip.end(), at + 1);
        }
        var numeral = Digits.at(text, at, span.end());
        if (numeral == null || isBracketed(numeral)) {
            return afterDigits(at);
        }
        var quantity = quantity(settled(numeral));
        if (quantity == null) {
            return numeral.end();
        }
        found.add(withRange(quantity));
        return found.getLast().span().end();
    }

    /// Blanks may part thousands or two numbers; only a unit or the ends of a cell tell.
    private Numeral settled(Numeral numeral) {
        if (numeral.shape() != Numeral.Shape.SPACED) {
            return numeral;
        }
        var unit = UNITS.after(text, numeral.end(), span.end()).unit();
        boolean alone = numeral.start() == span.start() && numeral.end() == span.end();
        if (alone || unit.kind() == Unit.Kind.MONEY || unit.kind() == Unit.Kind.COUNT) {
            return numeral;
        }
        int blank = text.indexOf(' ', numeral.start());
        var first = Digits.at(text, numeral.start(), blank);
        return first == null ? numeral : first;
    }

    /// Part of a word or of a longer number: `tư5`, `a1.2`.
    private boolean isGlued(int at) {
        if (at == span.start()) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || before == '_' || before == '/') {
            return true;
        }
        boolean sign = before == '-' || before == '.' || before == ',';
        return sign && at - 2 >= span.start() && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private int afterDigits(int at) {
        int end = at;
        while (end < span.end() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private boolean isBracketed(Numeral numeral) {
        int start = numeral.start() - 1;
        return start >= span.start()
                && BRACKETED.matcher(text).region(start, span.end()).lookingAt();
    }

    private @Nullable Quantity quantity(Numeral numeral) {
        var scaled = SCALES.scaled(numeral, text, span.end());
        var unit = UNITS.after(text, scaled.end(), span.end());
        if (isCutWord(scaled.end(), unit)) {
            return null;
        }
        var before = Surroundings.before(text, numeral.start(), span.start());
        var known = withMoney(unit, numeral, scaled);
        if (SURROUNDINGS.isName(before, numeral, known) || isLooseFraction(numeral, known)) {
            return null;
        }
        var exact =
                known.kind() == Unit.Kind.COUNT && scaled.end() == numeral.end()
                        ? Digits.asThousands(numeral, text)
                        : scaled;
        int end = unit.end() > scaled.end() ? unit.end() : scaled.end();
        return new Quantity(
                new Span(numeral.start(), end),
                new Span(numeral.start(), numeral.end()),
                exact.value(),
                null,
                numeral.whole(),
                exact.step(),
                known,
                bound(before, end),
                SURROUNDINGS.reading(before),
                numeral.shape() == Numeral.Shape.WORDS || numeral.shape() == Numeral.Shape.WORD);
    }

    /// Letters right after the digits that are no unit: `3D`, `25C`.
    private boolean isCutWord(int end, Units.Found unit) {
        return unit.unit().kind() == Unit.Kind.NONE
                && end < span.end()
                && Character.isLetter(text.charAt(end));
    }

    /// A fraction needs something counted after it, or a larger whole, to be none of a date.
    private static boolean isLooseFraction(Numeral numeral, Unit unit) {
        var whole = numeral.whole();
        return whole != null
                && (numeral.value().compareTo(whole) > 0
                        || unit.kind() != Unit.Kind.COUNT && whole.intValue() <= 12);
    }

    /// Thousands of millions of nothing are money: `kinh phí 1,2 tỷ.`
    private Unit withMoney(Units.Found unit, Numeral numeral, Numeral scaled) {
        boolean large = scaled.step().compareTo(numeral.step()) > 0;
        return large && unit.unit().kind() == Unit.Kind.NONE && !isFollowedByWord(scaled.end())
                ? UNITS.after("đ", 0, 1).unit()
                : unit.unit();
    }

    private boolean isFollowedByWord(int end) {
        int at = end;
        while (at < span.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < span.end() && Character.isLetter(text.charAt(at));
    }

    private Bound bound(String before, int end) {
        var bound = SURROUNDINGS.bound(before);
        if (bound != Bound.EXACT && bound != Bound.ABOUT) {
            return bound;
        }
        if (UPWARDS.matcher(text).region(end, span.end()).lookingAt()) {
            return Bound.AT_LEAST;
        }
        return DOWNWARDS.matcher(text).region(end, span.end()).lookingAt() ? Bound.AT_MOST : bound;
    }

    private Quantity withRange(Quantity first) {
        var link = RANGE.matcher(text).region(first.span().end(), span.end());
        if (!link.lookingAt() || link.end() >= span.end()) {
            return first;
        }
        int at = link.end();
        if (!Character.isDigit(text.charAt(at)) || isSkipped(at)) {
            return first;
        }
        var numeral = Digits.at(text, at, span.end());
        var second = numeral == null ? null : quantity(settled(numeral));
        if (second == null || !isRange(first, second)) {
            return first;
        }
        var unit = second.unit().kind() == Unit.Kind.NONE ? first.unit() : second.unit();
        return scaledAlike(first, second, unit);
    }

    private boolean isSkipped(int at) {
        return NO_FIGURE.matcher(text).region(at, span.end()).lookingAt();
    }

    private static boolean isRange(Quantity first, Quantity second) {
        return (first.unit().kind() == Unit.Kind.NONE || first.unit().equals(second.unit()))
                && first.whole() == null
                && second.whole() == null
                && second.value().compareTo(first.value()) > 0;
    }

    /// `5 - 7 triệu đồng`: both ends are millions.
    private static Quantity scaledAlike(Quantity first, Quantity second, Unit unit) {
        int power = second.step().precision() - second.step().scale() - 1;
        int own = first.step().precision() - first.step().scale() - 1;
        boolean bare = first.unit().kind() == Unit.Kind.NONE && power >= 3 && own <= 0;
        var start = bare ? first.value().scaleByPowerOfTen(power) : first.value();
        return new Quantity(
                new Span(first.span().start(), second.span().end()),
                first.number(),
                start,
                second.value(),
                null,
                second.step(),
                unit,
                first.bound(),
                first.reading(),
                false);
    }

    private void readWords() {
        IN_WORDS.each(text, span, words -> readWords(words.start(), words.end()));
    }

    private void readWords(int start, int end) {
        var words = text.substring(start, end);
        var value = NUMBER_WORDS.value(words);
        if (value == null || value.signum() == 0) {
            return;
        }
        boolean one = words.indexOf(' ') < 0 && words.indexOf('\n') < 0;
        var shape = one ? Numeral.Shape.WORD : Numeral.Shape.WORDS;
        var numeral = new Numeral(start, end, value, BigDecimal.ONE, null, shape);
        var quantity = quantity(numeral);
        if (quantity != null && !(one && isLonely(words, quantity.unit())) && isFree(quantity)) {
            found.add(quantity);
        }
    }

    /// A word may be the unit of a figure in digits: `11 năm`.
    private boolean isFree(Quantity quantity) {
        return found.stream()
                .noneMatch(other ->
                        other.span().start() < quantity.span().end()
                                && quantity.span().start() < other.span().end());
    }

    /// A single word is a number only before something that is counted: `ba hộ`.
    private static boolean isLonely(String word, Unit unit) {
        return LONELY.contains(word)
                || unit.kind() == Unit.Kind.NONE
                || unit.kind() == Unit.Kind.DURATION;
    }
}
