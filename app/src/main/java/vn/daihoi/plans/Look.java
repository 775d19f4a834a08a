package vn.daihoi.plans;

/// What the level above says of a proof that a unit filed by hand.
///
/// @param words why it was returned; empty otherwise
public record Look(Verdict verdict, String words) {

    public static final Look PENDING = new Look(Verdict.PENDING, "");
    public static final Look ACCEPTED = new Look(Verdict.ACCEPTED, "");

    public enum Verdict {
        PENDING,
        ACCEPTED,
        /// the step is open again
        RETURNED
    }

    public static Look returned(String words) {
        return new Look(Verdict.RETURNED, words);
    }
}
