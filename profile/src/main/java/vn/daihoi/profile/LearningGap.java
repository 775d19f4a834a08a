package vn.daihoi.profile;

/// How long units that learn from a pilot congress wait with their own.
///
/// @param id stable, such as `learning-gap`
/// @param days from the pilot to the first of the other congresses, 0 to [#MOST_DAYS]
public record LearningGap(String id, int days, Basis basis) {

    /// A longer wait is a typing fault: a round of congresses takes months, not a year.
    public static final int MOST_DAYS = 90;
}
