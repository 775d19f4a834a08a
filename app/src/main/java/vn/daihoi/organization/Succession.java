package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// One line from a unit that ended to what came of it.
///
/// @param successor null when nothing came of it
/// @param source document that orders it
public record Succession(
        Kind kind,
        LocalDate day,
        UnitId predecessor,
        @Nullable UnitId successor,
        Share share,
        String source) {

    public enum Kind {
        MERGE,
        SPLIT,
        REMOVAL,
        RENAME;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How much of the predecessor went to the successor.
    public enum Share {
        WHOLE,
        PART;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
