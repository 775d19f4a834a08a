package vn.daihoi.obstacles.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Locale;

/// Something that happened to an obstacle.
///
/// @param words what was said with it; may be empty
/// @param owner the unit that must act from then on; null when that did not change
/// @param by name of who did it
public record Event(Kind kind, String words, @Nullable UnitId owner, String by, LocalDate on) {

    /// What happened.
    public enum Kind {
        RAISED,
        TAKEN,
        HANDED_UP,
        ANSWERED,
        REOPENED,
        CLOSED,
        CLOSING_UNDONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "obstacles.event." + code();
        }
    }
}
