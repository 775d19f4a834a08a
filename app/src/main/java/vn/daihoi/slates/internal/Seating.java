package vn.daihoi.slates.internal;

/// Bounds of what may be typed for the size of a Committee.
final class Seating {

    /// The largest Committee that the program carries.
    static final int MOST = 5000;

    private Seating() {}
}
