package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.math.BigDecimal;

/// A figure of a text, understood.
///
/// @param span figure and unit
/// @param number digits or number words alone
/// @param value in the unit, powers of ten applied: `1,2 tỷ đồng` is 1200000000
/// @param upper end of a range, above `value`; null for a single figure
/// @param whole what a share was taken of, `45` in `42/45`; null when not told
/// @param step worth of the last digit printed: 0.1 for `98,5`, 100000000 for `1,2 tỷ`
/// @param unit what is counted
/// @param bound how exactly it is meant
/// @param reading level or change
/// @param inWords whether it is spelt out
public record Quantity(
        Span span,
        Span number,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal whole,
        BigDecimal step,
        Unit unit,
        Bound bound,
        Reading reading,
        boolean inWords) {

    /// A single level without any hedge: only such figures may be held against each other.
    public boolean isPlain() {
        return upper == null && bound == Bound.EXACT && reading == Reading.LEVEL;
    }

    /// Whether `exact`, printed with as many digits as this figure, gives this figure: rounded half
    /// up, or cut off.
    public boolean prints(BigDecimal exact) {
        var distance = exact.subtract(value);
        var half = step.divide(BigDecimal.TWO);
        boolean rounded = distance.abs().compareTo(half) <= 0;
        boolean cut = distance.signum() >= 0 && distance.compareTo(step) < 0;
        return rounded || cut;
    }

    /// Whether both could be one value printed with fewer and with more digits.
    public boolean agreesWith(Quantity other) {
        return step.compareTo(other.step) >= 0 ? prints(other.value) : other.prints(value);
    }

    /// The same figure with the unit that another place gives for it, such as a column of units.
    ///
    /// @param words the unit as written, folded
    public Quantity inUnitOf(String words) {
        var known = Quantities.unit(words);
        return unit.kind() != Unit.Kind.NONE || known.kind() == Unit.Kind.NONE
                ? this
                : new Quantity(
                        span, number, value, upper, whole, step, known, bound, reading, inWords);
    }
}
