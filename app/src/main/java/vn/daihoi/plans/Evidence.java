package vn.daihoi.plans;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.UUID;

/// What shows that a milestone was reached, and what keeps a unit from it.
///
/// All acts are of one milestone of one unit; those on a step that the unit does not have are
/// refused with [Refusal#NO_SUCH_STEP].
public interface Evidence {

    /// Kind of a proof that an officer filed.
    String PROOF = "proof";

    /// Something happened in the program. The first evidence counts; more of it changes nothing.
    ///
    /// @param kind of the event, for instance `document-uploaded`
    /// @param object key of what it was about
    Outcome reach(
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String kind,
            @Nullable String object);

    /// Something turned out not to have happened. Other evidence stays as it is.
    Outcome takeBack(
            CampaignId campaign, UnitId unit, String step, String kind, @Nullable String object);

    /// What shows it is taken down as it is, and nobody looks at it; what people file goes through
    /// [Proofs].
    ///
    /// @param proof number and date of a paper, or what took place
    default Outcome fileProof(
            CampaignId campaign, UnitId unit, String step, LocalDate on, String proof) {
        return fileProof(campaign, unit, step, on, proof, null);
    }

    /// @param file key of the file that came with it; null where none did
    Outcome fileProof(
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String proof,
            @Nullable UUID file);

    /// @param why null: it applies again
    Outcome notApplicable(CampaignId campaign, UnitId unit, String step, @Nullable String why);

    /// @param why null takes it back
    Outcome delayReason(CampaignId campaign, UnitId unit, String step, @Nullable String why);

    sealed interface Outcome {

        record Done(Milestone before, Milestone after) implements Outcome {}

        /// It was so already.
        record Unchanged() implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    enum Refusal {
        NO_SUCH_STEP,
        /// a proof says on which day
        NO_DAY,
        /// it can't have been reached on a day still to come
        DAY_AHEAD,
        /// a proof and a reason need words
        NO_WORDS,
        TOO_LONG,
        /// what was reached can't be declared not to apply
        ALREADY_REACHED,
        /// only what is late needs a reason
        NOT_LATE,
        /// no proof waits to be looked at: somebody was faster
        NOT_WAITING;

        /// Key of the text that says what to do.
        public String messageKey() {
            return "plans.refusal." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
