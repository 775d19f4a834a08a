package vn.daihoi.readiness;

import java.util.Locale;

/// One thing that is there, is still to be done, or keeps the congress from being held.
///
/// @param part what it belongs to, in words; lines of one part stand together
/// @param words what is there or missing
/// @param address page where it is seen or dealt with, starts with `/`
public record ReadinessLine(String part, State state, String words, String address) {

    /// What it means for the congress.
    public enum State {
        OK,
        /// to be done, and no reason yet to say no
        OPEN,
        /// the congress cannot be held with it
        BLOCKING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
