package vn.daihoi.review;

/// Hears how far a review is, and may stop it.
public interface Progress {

    /// Says nothing and never stops.
    Progress NONE = (_, _, _) -> true;

    /// @param done steps finished, from 0
    /// @param steps all steps, 1 or more
    /// @param file paper in work
    /// @return false to stop the review; what was found until then is returned
    boolean at(int done, int steps, String file);
}
