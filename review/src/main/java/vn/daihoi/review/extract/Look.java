package vn.daihoi.review.extract;

/// What a run, a style or the defaults say about letters: each trait is on, off or not said.
///
/// @param said traits that are said, as bits
/// @param on traits that are on, a subset of `said`
/// @param font name of the font; empty when not said
/// @param points size of the letters; 0 when not said
record Look(int said, int on, String font, double points) {

    static final int BOLD = 1;
    static final int ITALIC = 2;
    static final int CAPITALS = 4;
    static final int HIDDEN = 8;
    static final int HIGHLIGHT = 16;

    static final Look NOTHING = new Look(0, 0, "", 0);

    Look with(int trait, boolean isOn) {
        return new Look(said | trait, isOn ? on | trait : on & ~trait, font, points);
    }

    Look inFont(String name) {
        return new Look(said, on, name, points);
    }

    Look ofSize(double newPoints) {
        return new Look(said, on, font, newPoints);
    }

    /// This where it says something, `below` elsewhere.
    Look over(Look below) {
        return below.equals(NOTHING)
                ? this
                : new Look(
                        said | below.said,
                        on | (below.on & ~said),
                        font.isEmpty() ? below.font : font,
                        points == 0 ? below.points : points);
    }

    boolean is(int trait) {
        return (on & trait) != 0;
    }
}
