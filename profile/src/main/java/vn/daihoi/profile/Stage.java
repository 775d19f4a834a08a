package vn.daihoi.profile;

/// Where in a congress's life a document is needed.
public enum Stage {
    PREPARATION,
    REVIEW,
    SESSION_1,
    SESSION_2,
    AFTER
}
