package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.Milestone;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Does an act on one milestone, alone in its campaign until the transaction ends.
@Component
class ActOnMilestone {

    /// What an act makes of a milestone on a day.
    interface Act {
        Wish on(Milestone milestone, LocalDate today);
    }

    sealed interface Wish {
        record To(Milestone wanted) implements Wish {}

        record No(Refusal reason) implements Wish {}
    }

    private final PlanDay planDay;
    private final MilestoneStore store;
    private final ChangeMilestone change;

    ActOnMilestone(PlanDay planDay, MilestoneStore store, ChangeMilestone change) {
        this.planDay = planDay;
        this.store = store;
        this.change = change;
    }

    /// Waits until nobody else acts in the campaign.
    ///
    /// @return the day it is there
    LocalDate begin(CampaignId campaign) {
        LocalDate today = planDay.bring(campaign);
        planDay.lock(campaign);
        return today;
    }

    Outcome act(CampaignId campaign, UnitId unit, String step, Act act) {
        LocalDate today = begin(campaign);
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
