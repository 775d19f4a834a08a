package vn.daihoi.profile;

import java.util.Set;

/// When people are reminded of a step that is not reached.
///
/// @param id stable, such as `after-3`
/// @param days from the due day, negative before it
/// @param to who is told
/// @param ways how
public record ReminderRule(
        String id, Label name, int days, Set<To> to, Set<Way> ways, Basis basis) {

    public ReminderRule {
        to = Set.copyOf(to);
        ways = Set.copyOf(ways);
    }

    /// Who is told.
    public enum To {
        /// those who answer for the unit itself
        UNIT,
        /// those of the level above
        UPPER
    }

    /// How they are told.
    public enum Way {
        BELL,
        MAIL,
        /// SMS and the like
        TEXT
    }
}
