package vn.daihoi.review.extract;

/// What a run, a style or the defaults say about letters: each trait is on, off or not said.
///
/// @param said traits that are said, as bits
/// @param on traits that are on, a subset of `said`
record Look(int said, int on) {

    static final int BOLD = 1;
    static final int ITALIC = 2;
    static final int CAPITALS = 4;
    static final int HIDDEN = 8;
    static final int HIGHLIGHT = 16;

    static final Look NOTHING = new Look(0, 0);

    Look with(int trait, boolean isOn) {
        return new Look(said | trait, isOn ? on | trait : on & ~trait);
    }

    /// This where it says something, `below` elsewhere.
    Look over(Look below) {
        return below.said == 0 ? this : new Look(said | below.said, on | (below.on & ~said));
    }

    boolean is(int trait) {
        return (on & trait) != 0;
    }
}
