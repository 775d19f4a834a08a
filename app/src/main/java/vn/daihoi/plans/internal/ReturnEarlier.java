package vn.daihoi.plans.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.ActOnMilestone.Wish;
import vn.daihoi.plans.internal.EarlierStore.Kept;
import vn.daihoi.plans.internal.EarlierStore.Returned;
import vn.daihoi.platform.Ids;

import java.time.LocalDate;

/// The level above returns evidence that was there before its directive asked for it, as it returns
/// proofs, and takes that back where it was a mistake. Rights are the caller's business.
@Service
public class ReturnEarlier {

    private final ActOnMilestone acts;
    private final EarlierStore store;
    private final TellOfProofs tell;

    ReturnEarlier(ActOnMilestone acts, EarlierStore store, TellOfProofs tell) {
        this.acts = acts;
        this.store = store;
        this.tell = tell;
    }

    /// @param words what is missing
    @Transactional
    public Outcome giveBack(CampaignUnit unit, String step, String words, Viewer by) {
        String answer = words.strip();
        var outcome =
                acts.act(
                        unit.campaign(),
                        unit.id(),
                        step,
                        (milestone, today) -> returned(unit, milestone, answer, today, by));
        if (outcome instanceof Outcome.Done) {
            tell.returned(unit, step, answer, Ids.next());
        }
        return outcome;
    }

    private Wish returned(
            CampaignUnit unit, Milestone milestone, String answer, LocalDate today, Viewer by) {
        if (!milestone.earlier()) {
            return new Wish.No(Refusal.NOT_WAITING);
        }
        var fault = LookAtProofs.fault(answer);
        if (fault.isPresent()) {
            return new Wish.No(fault.get());
        }
        store.giveBack(
                unit,
                milestone.step(),
                milestone.evidenceKind(),
                milestone.evidenceObject(),
                by,
                new Returned(today, by.name(), answer));
        return new Wish.To(milestone.returned(answer));
    }

    /// It counts again, unless something else has happened since.
    @Transactional
    public Outcome takeAgain(CampaignUnit unit, String step) {
        return acts.act(unit.campaign(), unit.id(), step, (milestone, _) -> again(unit, milestone));
    }

    private Wish again(CampaignUnit unit, Milestone milestone) {
        Look look = milestone.look();
        if (look == null || !milestone.isReturned()) {
            return new Wish.No(Refusal.NOT_WAITING);
        }
        return store.returned(unit, milestone.step(), look.words())
                .map(kept -> again(unit, milestone, kept))
                .orElseGet(() -> new Wish.No(Refusal.NOT_WAITING));
    }

    private Wish again(CampaignUnit unit, Milestone milestone, Kept kept) {
        store.takeAgain(unit, kept);
        return new Wish.To(
                milestone.reached(kept.on(), kept.kind(), kept.object(), null).earlier(true));
    }
}
