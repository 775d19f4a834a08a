package vn.daihoi.review.language;

/// What a figure counts or measures.
///
/// @param kind group of the unit
/// @param name in folded spelling, one for all ways of writing: `%`, `đồng`, `hộ`; empty for
///   [Kind#NONE]
public record Unit(Kind kind, String name) {

    /// No unit of the list follows the figure.
    public static final Unit NONE = new Unit(Kind.NONE, "");

    public enum Kind {
        PERCENT,
        /// Percentage points.
        POINTS,
        MONEY,
        MEASURE,
        DURATION,
        /// Things, people, events that are counted.
        COUNT,
        NONE
    }

    /// The same unit, or one that narrows the other: `suất học bổng` and `suất`.
    public boolean isKindOf(Unit other) {
        return kind == other.kind()
                && (name.equals(other.name)
                        || name.startsWith(other.name + " ")
                        || other.name.startsWith(name + " "));
    }

    public boolean isPercent() {
        return kind == Kind.PERCENT;
    }
}
