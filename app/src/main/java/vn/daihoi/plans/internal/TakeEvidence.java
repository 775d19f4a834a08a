package vn.daihoi.plans.internal;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.ChangeMilestone.Change;
import vn.daihoi.plans.internal.Proof.Happened;
import vn.daihoi.plans.internal.WaitingEvidence.Waiting;
import vn.daihoi.platform.Drain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lets milestones be reached by the evidence that waits, that of many units in one transaction.
@Component
class TakeEvidence implements SmartLifecycle {

    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration GATHER = Duration.ofMillis(100);

    private final WaitingEvidence waiting;
    private final MilestoneStore store;
    private final PlanDay planDay;
    private final ChangeMilestone change;
    private final ProofStore proofs;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Drain drain;

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
        this.drain = new Drain("plans-evidence", this::some, PAUSE, GATHER);
    }

    /// Soon after the current transaction has ended well.
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        drain.call();
                    }
                });
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
        audit.record(
                Act.of("plans.step.reach")
                        .in(evidence.campaign().value())
                        .on(evidence.unit().value())
                        .object("milestone", evidence.step())
                        .before(Map.of("state", before.state().name()))
                        .after(
                                Map.of(
                                        "state",
                                        after.state().name(),
                                        "reachedOn",
                                        String.valueOf(after.reachedOn()),
                                        "evidence",
                                        String.valueOf(evidence.object()))));
        return new Change(before, after);
    }

    @Override
    public void start() {
        drain.start();
    }

    @Override
    public void stop() {
        drain.stop();
    }

    @Override
    public boolean isRunning() {
        return drain.isRunning();
    }

    /// Ends after the pages, before the log is sealed.
    @Override
    public int getPhase() {
        return 0;
    }
}
