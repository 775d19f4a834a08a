package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

/// How a member worked in the term that ends.
///
/// @param held conferences of the Committee, 0 or more; null when not known
/// @param attended those that the member came to, at most `held`; null when not known
/// @param given tasks, 0 or more; null when not known
/// @param done tasks done, at most `given`; null when not known
/// @param opinions of those who work with the member; empty for none
/// @param proposal whether the member should go on; null while nobody has said
/// @param why reasons of the proposal; never empty when the member should be replaced
public record Evaluation(
        @Nullable Integer held,
        @Nullable Integer attended,
        @Nullable Integer given,
        @Nullable Integer done,
        String opinions,
        @Nullable Proposal proposal,
        String why) {

    public static final Evaluation NONE = new Evaluation(null, null, null, null, "", null, "");

    /// What is proposed for the next term.
    public enum Proposal {
        /// to be invited again
        KEEP,
        REPLACE
    }

    /// What is wrong with an evaluation.
    public enum Fault {
        NEGATIVE,
        MORE_ATTENDED_THAN_HELD,
        MORE_DONE_THAN_GIVEN,
        NO_REASON
    }

    /// Null when nothing is.
    public @Nullable Fault fault() {
        if (isNegative(held) || isNegative(attended) || isNegative(given) || isNegative(done)) {
            return Fault.NEGATIVE;
        }
        if (exceeds(attended, held)) {
            return Fault.MORE_ATTENDED_THAN_HELD;
        }
        if (exceeds(done, given)) {
            return Fault.MORE_DONE_THAN_GIVEN;
        }
        return proposal == Proposal.REPLACE && why.isBlank() ? Fault.NO_REASON : null;
    }

    private static boolean isNegative(@Nullable Integer number) {
        return number != null && number < 0;
    }

    /// A part without its whole cannot be told either.
    private static boolean exceeds(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && (whole == null || part > whole);
    }
}
