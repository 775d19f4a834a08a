package vn.daihoi.plans.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.MilestoneOverdue;
import vn.daihoi.plans.MilestoneReached;
import vn.daihoi.plans.State;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Stores what became of one milestone: its row, the counts above it, and the news of it.
@Component
class ChangeMilestone {

    private final MilestoneStore store;
    private final RollUps rollUps;
    private final ApplicationEventPublisher events;

    ChangeMilestone(MilestoneStore store, RollUps rollUps, ApplicationEventPublisher events) {
        this.store = store;
        this.rollUps = rollUps;
        this.events = events;
    }

    /// @param wanted its facts; the state in it is decided here
    Milestone apply(CampaignId campaign, Milestone before, Milestone wanted, LocalDate today) {
        Milestone after = wanted.with(wanted.stateOn(today));
        store.save(campaign, after);
        if (after.state() != before.state()) {
            rollUps.shift(campaign, after, before.state(), after.state());
            tell(campaign, before, after);
        }
        if (after.awaitsLook() != before.awaitsLook()) {
            rollUps.wait(campaign, after, after.awaitsLook() ? 1 : -1);
        }
        return after;
    }

    /// A milestone before and after.
    record Change(Milestone before, Milestone after) {}

    /// Many at once that are reached now; no unit's step twice. What each then is, its state too,
    /// is decided already.
    void applyReached(CampaignId campaign, List<Change> changes) {
        store.saveReached(campaign, changes.stream().map(Change::after).toList());
        rollUps.shift(campaign, changes);
        changes.forEach(each -> tell(campaign, each.before(), each.after()));
    }

    /// Many at once whose last day is another now; no unit's step twice.
    ///
    /// @param days the milestones with those days
    void applyDues(CampaignId campaign, Map<Milestone, Milestone> days, LocalDate today) {
        var changes = new ArrayList<Change>();
        days.forEach((before, wanted) ->
                changes.add(new Change(before, wanted.with(wanted.stateOn(today)))));
        store.saveDues(campaign, changes.stream().map(Change::after).toList());
        rollUps.shift(campaign, changes);
        changes.stream()
                .filter(each -> each.before().state() != each.after().state())
                .forEach(each -> tell(campaign, each.before(), each.after()));
    }

    /// Once all of an act is done: open screens are told once.
    void announce(CampaignId campaign) {
        events.publishEvent(new PlanChanged(campaign));
    }

    private void tell(CampaignId campaign, Milestone before, Milestone after) {
        LocalDate reachedOn = after.reachedOn();
        LocalDate due = after.due();
        if (reachedOn != null && before.reachedOn() == null) {
            boolean late = after.state() == State.REACHED_LATE;
            events.publishEvent(
                    new MilestoneReached(campaign, after.unit(), after.step(), reachedOn, late));
        } else if (after.state() == State.OVERDUE && due != null) {
            events.publishEvent(new MilestoneOverdue(campaign, after.unit(), after.step(), due));
        }
    }
}
