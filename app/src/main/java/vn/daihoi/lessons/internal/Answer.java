package vn.daihoi.lessons.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/// What one unit says it did about a lesson.
///
/// @param said null while it has said nothing
/// @param words proof, or why it does not apply; empty only while nothing was said
/// @param saidOn null while nothing was said
/// @param look of those who look after the unit; null while they have not looked
public record Answer(
        UUID lesson,
        UnitId unit,
        @Nullable Said said,
        String words,
        @Nullable LocalDate saidOn,
        String saidBy,
        @Nullable Look look,
        String lookWords,
        String lookedBy) {

    /// What a unit can say.
    public enum Said {
        DONE,
        NOT_APPLICABLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static @Nullable Said of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(said -> said.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// What those who look after the unit can say.
    public enum Look {
        CONFIRMED,
        RETURNED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Look of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(look -> look.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// How far a unit is with a lesson.
    public enum Stand {
        /// nothing was said, or it was returned
        OPEN,
        /// said, and waiting for those who look after the unit
        WAITING,
        CONFIRMED,
        /// confirmed that it does not apply
        EXEMPT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "lessons.stand." + code();
        }

        /// Whether those who look after the unit agree.
        public boolean isSettled() {
            return this == CONFIRMED || this == EXEMPT;
        }
    }

    public Stand stand() {
        if (said == null || look == Look.RETURNED) {
            return Stand.OPEN;
        }
        if (look == null) {
            return Stand.WAITING;
        }
        return said == Said.DONE ? Stand.CONFIRMED : Stand.EXEMPT;
    }
}
