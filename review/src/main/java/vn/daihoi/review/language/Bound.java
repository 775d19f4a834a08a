package vn.daihoi.review.language;

/// How exactly a figure is meant.
public enum Bound {
    EXACT,
    ABOUT,
    /// More than the figure.
    OVER,
    AT_LEAST,
    /// Less than the figure.
    UNDER,
    AT_MOST;

    /// Whether it sets a limit to be kept, as targets do.
    public boolean isLimit() {
        return this == AT_LEAST || this == AT_MOST || this == OVER || this == UNDER;
    }
}
