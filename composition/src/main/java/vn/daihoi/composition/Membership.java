package vn.daihoi.composition;

/// Whether a person belongs to a group. What is not known is neither yes nor no.
public enum Membership {
    IN,
    OUT,
    /// A trait that could decide is not known.
    UNKNOWN;

    /// Both must hold: one clear no decides, whatever else is not known.
    public Membership and(Membership other) {
        if (this == OUT || other == OUT) {
            return OUT;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    static Membership of(boolean in) {
        return in ? IN : OUT;
    }
}
