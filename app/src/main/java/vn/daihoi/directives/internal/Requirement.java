package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.DirectiveId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// One thing that a paper demands.
///
/// @param position from 0
/// @param level level of those who have to do it; null: all that the paper goes to
/// @param due when it has to be done; null when the paper does not say
/// @param figure least quantity; null when none is demanded
public record Requirement(
        UUID id,
        DirectiveId paper,
        int position,
        String text,
        @Nullable String level,
        @Nullable DueDay due,
        ShownBy shownBy,
        @Nullable Integer figure) {

    /// When something has to be done.
    public sealed interface DueDay {

        record On(LocalDate day) implements DueDay {}

        /// @param days after the day of the paper, or before (negative) and after the congress of
        ///   the unit
        record Offset(int days, From from) implements DueDay {}
    }

    /// From which day an offset counts.
    public enum From {
        ISSUED,
        CONGRESS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What shows that it was done, and what that reaches.
    ///
    /// @param document kind of the document in the profile; null for any, and where the evidence is
    ///   no document
    /// @param step milestone of the profile that the evidence reaches by itself; null for none
    public record ShownBy(EvidenceKind evidence, @Nullable String document, @Nullable String step) {

        public ShownBy {
            document = evidence.isOfDocument() ? document : null;
        }

        static ShownBy of(EvidenceKind evidence) {
            return new ShownBy(evidence, null, null);
        }
    }

    /// What can show that it was done.
    public enum EvidenceKind {
        ACKNOWLEDGEMENT,
        PLAN,
        /// a document of the dossier was uploaded
        DOCUMENT,
        /// a document was reviewed, and no error was left in it
        REVIEW,
        /// a slate was adopted
        SLATE,
        /// both sides approved the dossier
        APPROVAL,
        REPORT,
        PROOF;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOfDocument() {
            return this == DOCUMENT || this == REVIEW;
        }

        public static Optional<EvidenceKind> of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /// The day for one unit; empty when it depends on a day that is not known.
    ///
    /// @param issued day of the paper
    /// @param congress day of the unit's congress; null while not fixed
    public Optional<LocalDate> dayFor(LocalDate issued, @Nullable LocalDate congress) {
        return switch (due) {
            case null -> Optional.empty();
            case DueDay.On(var day) -> Optional.of(day);
            case DueDay.Offset(var days, var from) when from == From.ISSUED ->
                    Optional.of(issued.plusDays(days));
            case DueDay.Offset(var days, _) ->
                    Optional.ofNullable(congress).map(day -> day.plusDays(days));
        };
    }
}
