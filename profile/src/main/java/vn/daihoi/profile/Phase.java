package vn.daihoi.profile;

/// The parts into which the work before, at and after a congress falls, in their order.
public enum Phase {
    PREPARATION,
    DOCUMENTS,
    PERSONNEL,
    REVIEW,
    CONGRESS,
    AFTER
}
