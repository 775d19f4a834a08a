package vn.daihoi.pilot.internal;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What one observer says of one criterion.
///
/// @param observer key of the observer
/// @param grade id of a grade of the profile, or [#UNSEEN]; null while only a note is there
/// @param note may be empty
public record Score(UUID observer, String criterion, @Nullable String grade, String note) {

    /// Could not be observed: an answer, but no grade.
    public static final String UNSEEN = "unseen";

    public boolean isUnseen() {
        return UNSEEN.equals(grade);
    }
}
