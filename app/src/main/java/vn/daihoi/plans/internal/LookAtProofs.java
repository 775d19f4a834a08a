package vn.daihoi.plans.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.ActOnMilestone.Act;
import vn.daihoi.plans.internal.ActOnMilestone.Wish;
import vn.daihoi.plans.internal.ProofStore.Settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The level above accepts proofs or returns them, and takes that back where it was a mistake.
/// Nobody reaches proofs of other branches or of the own unit: those are passed over as if they
/// were not there.
@Service
public class LookAtProofs {

    /// Letters of an answer at most.
    public static final int LONGEST = 1000;

    private final ActOnMilestone acts;
    private final ProofStore store;
    private final TellOfProofs tell;
    private final Campaigns campaigns;
    private final Access access;

    LookAtProofs(
            ActOnMilestone acts,
            ProofStore store,
            TellOfProofs tell,
            Campaigns campaigns,
            Access access) {
        this.acts = acts;
        this.store = store;
        this.tell = tell;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// What was changed.
    ///
    /// @param changed what became of the milestones of `proofs`, one for one
    /// @param passedOver how many had been settled before, or taken back
    public record Looked(List<Proof> proofs, List<Outcome.Done> changed, int passedOver) {}

    /// Units whose proofs a person may look at lie below these.
    public List<UnitId> above(CampaignId campaign, Viewer viewer) {
        return access.branches(viewer, Permission.ACCEPT_PROOF, campaign).stream()
                .map(CampaignUnit::id)
                .toList();
    }

    /// Whether a person may look at what a unit shows. Nobody looks at their own unit's.
    public boolean mayLook(CampaignUnit unit, Viewer viewer) {
        return access.branches(viewer, Permission.ACCEPT_PROOF, unit.campaign()).stream()
                .anyMatch(top -> unit.isWithin(top) && !unit.id().equals(top.id()));
    }

    /// @param act key that those have in common which are accepted together
    @Transactional
    public Looked accept(CampaignId campaign, Collection<UUID> ids, UUID act, Viewer by) {
        LocalDate today = acts.begin(campaign);
        var how = new Settling(act, ProofState.ACCEPTED, "", by, today);
        var waiting =
                store.find(campaign, above(campaign, by), ids).stream()
                        .filter(proof -> proof.state() == ProofState.PENDING)
                        .toList();
        var changed = new ArrayList<Outcome.Done>();
        for (Proof proof : waiting) {
            changed.add(
                    act(
                            campaign,
                            proof,
                            (milestone, _) -> new Wish.To(milestone.looked(Look.ACCEPTED))));
            store.settle(proof.id(), how);
        }
        tell.accepted(campaign, waiting, by);
        return new Looked(waiting, changed, ids.size() - waiting.size());
    }

    /// @param words what is missing
    @Transactional
    public Outcome giveBack(CampaignId campaign, UUID id, String words, UUID act, Viewer by) {
        acts.begin(campaign);
        for (Proof proof : store.find(campaign, above(campaign, by), List.of(id))) {
            var unit = campaigns.unit(campaign, proof.unit());
            if (unit.isPresent()) {
                return giveBack(unit.get(), proof, words, act, by);
            }
        }
        return new Outcome.Refused(Refusal.NOT_WAITING);
    }

    Outcome giveBack(CampaignUnit unit, Proof proof, String words, UUID act, Viewer by) {
        if (proof.state() != ProofState.PENDING) {
            return new Outcome.Refused(Refusal.NOT_WAITING);
        }
        var fault = fault(words);
        if (fault.isPresent()) {
            return new Outcome.Refused(fault.get());
        }
        String answer = words.strip();
        var how =
                new Settling(
                        act, ProofState.RETURNED, answer, by, campaigns.today(unit.campaign()));
        Outcome.Done done =
                act(
                        unit.campaign(),
                        proof,
                        (milestone, _) -> new Wish.To(returned(milestone, proof, answer)));
        store.settle(proof.id(), how);
        tell.returned(unit, proof, answer, how.act());
        return done;
    }

    /// What is wrong with words that say what is missing.
    static Optional<Refusal> fault(String words) {
        if (words.isBlank()) {
            return Optional.of(Refusal.NO_WORDS);
        }
        return words.length() > LONGEST ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    private static Milestone returned(Milestone milestone, Proof proof, String answer) {
        return proof.meanwhile() == null ? milestone.returned(answer) : without(milestone, proof);
    }

    /// The milestone as if the proof had not been filed.
    static Milestone without(Milestone milestone, Proof proof) {
        var meanwhile = proof.meanwhile();
        return meanwhile == null
                ? milestone.notReached()
                : milestone
                        .reached(meanwhile.on(), meanwhile.kind(), meanwhile.object(), null)
                        .earlier(meanwhile.earlier());
    }

    /// They wait again. Passed over is what the unit has filed anew meanwhile.
    @Transactional
    public Looked reopen(CampaignId campaign, Collection<UUID> ids, Viewer by) {
        acts.begin(campaign);
        var reopened = new ArrayList<Proof>();
        var changed = new ArrayList<Outcome.Done>();
        for (Proof proof : store.find(campaign, above(campaign, by), ids)) {
            Act again = (milestone, _) -> waitAgain(milestone, proof);
            if (acts.act(campaign, proof.unit(), proof.step(), again)
                    instanceof Outcome.Done done) {
                store.reopen(proof.id());
                reopened.add(proof);
                changed.add(done);
            }
        }
        tell.reopened(campaign, reopened, by);
        return new Looked(reopened, changed, ids.size() - reopened.size());
    }

    private static Wish waitAgain(Milestone milestone, Proof proof) {
        boolean asLeft =
                switch (proof.state()) {
                    case ACCEPTED -> Look.ACCEPTED.equals(milestone.look());
                    case RETURNED -> returned(milestone, proof, proof.answer()).equals(milestone);
                    case PENDING, WITHDRAWN -> false;
                };
        return asLeft
                ? new Wish.To(
                        milestone
                                .reached(proof.on(), Evidence.PROOF, proof.object(), proof.words())
                                .looked(Look.PENDING))
                : new Wish.No(Refusal.NOT_WAITING);
    }

    private Outcome.Done act(CampaignId campaign, Proof proof, Act wanted) {
        Outcome outcome = acts.act(campaign, proof.unit(), proof.step(), wanted);
        if (outcome instanceof Outcome.Done done) {
            return done;
        }
        throw new IllegalStateException(
                "Proof [%s] waits, but its step says: %s".formatted(proof.id(), outcome));
    }
}
