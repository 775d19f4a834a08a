package vn.daihoi.composition.solve;

/// What somebody is to a rule, as one byte: there are as many as people times rules.
final class Kind {

    static final byte OUT = 0;
    static final byte IN = 1;

    /// It is not known whether the person counts.
    static final byte UNKNOWN = 2;

    /// Counts as an exception, within its cap.
    static final byte STAND_IN = 3;

    /// It is not known whether the person counts as an exception.
    static final byte PERHAPS = 4;

    private Kind() {}
}
