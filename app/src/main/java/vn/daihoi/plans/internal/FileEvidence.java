package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Service
class FileEvidence implements Evidence {

    private final PlanDay planDay;
    private final MilestoneStore store;
    private final ChangeMilestone change;

    FileEvidence(PlanDay planDay, MilestoneStore store, ChangeMilestone change) {
        this.planDay = planDay;
        this.store = store;
        this.change = change;
    }

    /// What an act makes of a milestone on a day.
    private interface Act {
        Wish on(Milestone milestone, LocalDate today);
    }

    private sealed interface Wish {
        record To(Milestone wanted) implements Wish {}

        record No(Refusal reason) implements Wish {}
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
        return act(
                campaign,
                unit,
                step,
                (milestone, today) -> {
                    if (milestone.reachedOn() != null) {
                        return new Wish.To(milestone);
                    }
                    return reached(milestone, on, today, kind, object, null);
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
        String object = file == null ? null : file.toString();
        return act(
                campaign,
                unit,
                step,
                (milestone, today) ->
                        proof.isBlank()
                                ? new Wish.No(Refusal.NO_WORDS)
                                : reached(milestone, on, today, PROOF, object, proof.strip()));
    }

    private static Wish reached(
            Milestone milestone,
            LocalDate on,
            LocalDate today,
            String kind,
            @Nullable String object,
            @Nullable String proof) {
        return on.isAfter(today)
                ? new Wish.No(Refusal.DAY_AHEAD)
                : new Wish.To(milestone.reached(on, kind, object, proof));
    }

    @Override
    @Transactional
    public Outcome withdraw(CampaignId campaign, UnitId unit, String step) {
        return act(campaign, unit, step, (milestone, _) -> new Wish.To(milestone.notReached()));
    }

    @Override
    @Transactional
    public Outcome notApplicable(
            CampaignId campaign, UnitId unit, String step, @Nullable String why) {
        return act(
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
        return act(
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

    private Outcome act(CampaignId campaign, UnitId unit, String step, Act act) {
        LocalDate today = planDay.bring(campaign);
        planDay.lock(campaign);
        Optional<Milestone> found = store.locked(campaign, unit, step);
        if (found.isEmpty()) {
            return new Outcome.Refused(Refusal.NO_SUCH_STEP);
        }
        Milestone before = found.get();
        return switch (act.on(before, today)) {
            case Wish.No(var reason) -> new Outcome.Refused(reason);
            case Wish.To(var wanted) when Objects.equals(wanted, before) -> new Outcome.Unchanged();
            case Wish.To(var wanted) -> {
                Milestone after = change.apply(campaign, before, wanted, today);
                change.announce(campaign);
                yield new Outcome.Done(before, after);
            }
        };
    }
}
