package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.ChangeMilestone.Change;
import vn.daihoi.plans.internal.Proof.Happened;
import vn.daihoi.plans.internal.WaitingEvidence.Waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lets milestones be reached by the evidence that waits, that of many units in one transaction.
@Component
class TakeEvidence {

    private static final int AT_ONCE = 500;

    private final WaitingEvidence waiting;
    private final MilestoneStore store;
    private final PlanDay planDay;
    private final ChangeMilestone change;
    private final ProofStore proofs;
    private final Evidence evidence;
    private final Audit audit;
    private final TransactionTemplate transaction;

    TakeEvidence(
            WaitingEvidence waiting,
            MilestoneStore store,
            PlanDay planDay,
            ChangeMilestone change,
            ProofStore proofs,
            Evidence evidence,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.store = store;
        this.planDay = planDay;
        this.change = change;
        this.proofs = proofs;
        this.evidence = evidence;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What comes in meanwhile waits for the next round: under a steady stream each round would
    /// otherwise be a few rows, at the price of hundreds.
    ///
    /// @return whether there may be more that was here already
    boolean some() {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> waiting.next().map(this::leavesSome).orElse(false)));
    }

    private boolean leavesSome(CampaignId campaign) {
        return some(campaign) == AT_ONCE
                || waiting.next().filter(next -> !next.equals(campaign)).isPresent();
    }

    /// @return how many were taken
    private int some(CampaignId campaign) {
        LocalDate today = planDay.bring(campaign);
        planDay.lock(campaign);
        List<Waiting> taken = waiting.take(campaign, AT_ONCE);
        var alike = new ArrayList<Waiting>();
        for (Waiting each : taken) {
            if (each.takenBack()) {
                reach(campaign, alike, today);
                alike.clear();
                takeBack(each);
            } else {
                alike.add(each);
            }
        }
        reach(campaign, alike, today);
        return taken.size();
    }

    private void takeBack(Waiting each) {
        var outcome =
                evidence.takeBack(
                        each.campaign(), each.unit(), each.step(), each.kind(), each.object());
        if (outcome instanceof Outcome.Done(var before, var after)) {
            audit.record(StepAct.TAKE_BACK.of(each.campaign(), before, after, each.object()));
        }
    }

    private record Place(Object unit, String step) {}

    private void reach(CampaignId campaign, List<Waiting> taken, LocalDate today) {
        if (taken.isEmpty()) {
            return;
        }
        Map<Place, Milestone> milestones =
                store.locked(campaign, taken).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new Place(each.unit(), each.step()),
                                        Function.identity()));
        var changes = new ArrayList<Change>();
        for (Waiting each : taken) {
            Milestone before = milestones.remove(new Place(each.unit(), each.step()));
            if (before != null && before.reachedOn() != null) {
                proofs.beside(
                        campaign,
                        before,
                        new Happened(each.on(), each.kind(), each.object(), each.earlier()),
                        today);
            } else if (before != null && !each.on().isAfter(today)) {
                changes.add(reached(before, each, today));
            }
        }
        if (!changes.isEmpty()) {
            change.applyReached(campaign, changes);
            change.announce(campaign);
        }
    }

    private Change reached(Milestone before, Waiting each, LocalDate today) {
        Milestone wanted =
                before.reached(each.on(), each.kind(), each.object(), null).earlier(each.earlier());
        var after = wanted.with(wanted.stateOn(today));
        audit.record(StepAct.REACH.of(each.campaign(), before, after, each.object()));
        return new Change(before, after);
    }
}
