package vn.daihoi.composition.solve;

/// One side of what a rule allows.
public enum Bound {
    MIN,
    MAX
}
