package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignId;
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
    private final Audit audit;
    private final TransactionTemplate transaction;

    TakeEvidence(
            WaitingEvidence waiting,
            MilestoneStore store,
            PlanDay planDay,
            ChangeMilestone change,
            ProofStore proofs,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.store = store;
        this.planDay = planDay;
        this.change = change;
        this.proofs = proofs;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @return whether there may be more
    boolean some() {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    List<Waiting> taken = waiting.take(AT_ONCE);
                    if (!taken.isEmpty()) {
                        reach(taken.getFirst().campaign(), taken);
                    }
                    return !taken.isEmpty();
                }));
    }

    private record Place(Object unit, String step) {}

    private void reach(CampaignId campaign, List<Waiting> taken) {
        LocalDate today = planDay.bring(campaign);
        planDay.lock(campaign);
        Map<Place, Milestone> milestones =
                store.locked(campaign, taken).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new Place(each.unit(), each.step()),
                                        Function.identity()));
        var changes = new ArrayList<Change>();
        for (Waiting evidence : taken) {
            Milestone before = milestones.remove(new Place(evidence.unit(), evidence.step()));
            if (before != null && before.reachedOn() != null) {
                proofs.beside(
                        campaign,
                        before,
                        new Happened(evidence.on(), evidence.kind(), evidence.object()),
                        today);
            } else if (before != null && !evidence.on().isAfter(today)) {
                changes.add(reached(before, evidence, today));
            }
        }
        if (!changes.isEmpty()) {
            change.applyReached(campaign, changes);
            change.announce(campaign);
        }
    }

    private Change reached(Milestone before, Waiting evidence, LocalDate today) {
        Milestone wanted = before.reached(evidence.on(), evidence.kind(), evidence.object(), null);
        var after = wanted.with(wanted.stateOn(today));
        audit.record(StepAct.REACH.of(evidence.campaign(), before, after, evidence.object()));
        return new Change(before, after);
    }
}
