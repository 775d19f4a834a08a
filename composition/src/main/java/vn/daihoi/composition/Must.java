package vn.daihoi.composition;

import java.util.List;

/// What a case asks of a list besides its rules, and whether the list keeps it.
///
/// @param people ids of those who break it, or [Duty#SIZE]: none
/// @param part people counted: those on the list for [Duty#SIZE], those who break it otherwise
public record Must(Duty duty, boolean met, long part, Range allowed, List<String> people) {

    /// The closed set of such demands.
    public enum Duty {
        /// Not too few and not too many.
        SIZE,
        /// These must be chosen.
        INCLUDE,
        /// These must not be chosen.
        EXCLUDE,
        /// At most one of these may be chosen.
        APART
    }

    public Must {
        people = List.copyOf(people);
    }
}
