package vn.daihoi.profile;

/// How sure a rule is. Anything but [#CONFIRMED] is shown to the user as such and can be changed.
public enum Mark {
    /// Read in the named source, for this level, term and place.
    CONFIRMED,
    /// Seen done elsewhere or in an earlier term: an observation, not an order.
    PRACTICE,
    /// A planning default without a source; shown as "chưa xác minh".
    UNVERIFIED
}
