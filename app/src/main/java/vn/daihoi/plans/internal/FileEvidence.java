package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.plans.internal.ActOnMilestone.Wish;
import vn.daihoi.plans.internal.Proof.Happened;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

@Service
class FileEvidence implements Evidence {

    private final ActOnMilestone acts;
    private final ProofStore proofs;

    FileEvidence(ActOnMilestone acts, ProofStore proofs) {
        this.acts = acts;
        this.proofs = proofs;
    }

    @Override
    @Transactional
    public Outcome reach(
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String kind,
            @Nullable String object) {
        return acts.act(
                campaign,
                unit,
                step,
                (milestone, today) -> {
                    if (milestone.reachedOn() != null) {
                        proofs.beside(campaign, milestone, Happened.now(on, kind, object), today);
                        return new Wish.To(milestone);
                    }
                    return reached(milestone, on, today, kind, object);
                });
    }

    @Override
    @Transactional
    public Outcome takeBack(
            CampaignId campaign, UnitId unit, String step, String kind, @Nullable String object) {
        return acts.act(
                campaign,
                unit,
                step,
                (milestone, _) -> {
                    proofs.forget(campaign, unit, step, kind, object);
                    boolean shown =
                            kind.equals(milestone.evidenceKind())
                                    && Objects.equals(object, milestone.evidenceObject());
                    return new Wish.To(shown ? milestone.notReached() : milestone);
                });
    }

    @Override
    @Transactional
    public Outcome fileProof(
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String proof,
            @Nullable UUID file) {
        return fileProof(campaign, unit, step, on, proof, file, null);
    }

    /// @param look null where nobody looks at it
    Outcome fileProof(
            CampaignId campaign,
            UnitId unit,
            String step,
            LocalDate on,
            String proof,
            @Nullable UUID file,
            @Nullable Look look) {
        String object = file == null ? null : file.toString();
        return acts.act(
                campaign,
                unit,
                step,
                (milestone, today) -> {
                    if (proof.isBlank()) {
                        return new Wish.No(Refusal.NO_WORDS);
                    }
                    Milestone wanted =
                            milestone.reached(on, PROOF, object, proof.strip()).looked(look);
                    return isThere(milestone, wanted)
                            ? new Wish.To(milestone)
                            : filed(milestone, wanted, on, today);
                });
    }

    /// Sent twice, or filed again with the same words.
    private static boolean isThere(Milestone milestone, Milestone wanted) {
        return milestone.reachedOn() != null && wanted.looked(null).equals(milestone.looked(null));
    }

    private static Wish filed(
            Milestone milestone, Milestone wanted, LocalDate on, LocalDate today) {
        if (milestone.reachedOn() != null) {
            return new Wish.No(Refusal.ALREADY_REACHED);
        }
        return on.isAfter(today) ? new Wish.No(Refusal.DAY_AHEAD) : new Wish.To(wanted);
    }

    private static Wish reached(
            Milestone milestone,
            LocalDate on,
            LocalDate today,
            String kind,
            @Nullable String object) {
        return on.isAfter(today)
                ? new Wish.No(Refusal.DAY_AHEAD)
                : new Wish.To(milestone.reached(on, kind, object, null));
    }

    @Override
    @Transactional
    public Outcome notApplicable(
            CampaignId campaign, UnitId unit, String step, @Nullable String why) {
        return acts.act(
                campaign,
                unit,
                step,
                (milestone, _) -> {
                    if (why != null && why.isBlank()) {
                        return new Wish.No(Refusal.NO_WORDS);
                    }
                    if (why != null && milestone.reachedOn() != null) {
                        return new Wish.No(Refusal.ALREADY_REACHED);
                    }
                    return new Wish.To(milestone.notApplicable(why == null ? null : why.strip()));
                });
    }

    @Override
    @Transactional
    public Outcome delayReason(
            CampaignId campaign, UnitId unit, String step, @Nullable String why) {
        return acts.act(
                campaign,
                unit,
                step,
                (milestone, _) -> {
                    if (why != null && why.isBlank()) {
                        return new Wish.No(Refusal.NO_WORDS);
                    }
                    boolean late =
                            milestone.state() == State.OVERDUE
                                    || milestone.state() == State.REACHED_LATE;
                    return why != null && !late
                            ? new Wish.No(Refusal.NOT_LATE)
                            : new Wish.To(milestone.delayed(why == null ? null : why.strip()));
                });
    }
}
