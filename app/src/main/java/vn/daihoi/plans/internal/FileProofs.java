package vn.daihoi.plans.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.internal.ActOnMilestone.Wish;
import vn.daihoi.plans.internal.ProofStore.Filing;
import vn.daihoi.plans.internal.ProofStore.Settling;
import vn.daihoi.platform.Ids;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Service
class FileProofs implements Proofs {

    private final FileEvidence evidence;
    private final ActOnMilestone acts;
    private final ProofStore store;
    private final LookAtProofs look;
    private final ReturnEarlier earlier;
    private final TellOfProofs tell;
    private final Campaigns campaigns;
    private final People people;

    FileProofs(
            FileEvidence evidence,
            ActOnMilestone acts,
            ProofStore store,
            LookAtProofs look,
            ReturnEarlier earlier,
            TellOfProofs tell,
            Campaigns campaigns,
            People people) {
        this.evidence = evidence;
        this.acts = acts;
        this.store = store;
        this.look = look;
        this.earlier = earlier;
        this.tell = tell;
        this.campaigns = campaigns;
        this.people = people;
    }

    @Override
    @Transactional
    public Outcome file(
            CampaignUnit unit,
            String step,
            LocalDate on,
            String words,
            @Nullable UUID file,
            Viewer by) {
        var lookers = lookers(unit);
        var filing = new Filing(unit, step, on, words, file, by);
        if (lookers.isEmpty()) {
            return file(filing, null);
        }
        boolean seen = lookers.stream().anyMatch(person -> person.id().equals(by.id()));
        Outcome outcome = file(filing, seen ? Look.ACCEPTED : Look.PENDING);
        if (outcome instanceof Outcome.Done) {
            keep(filing, seen);
        }
        return outcome;
    }

    private Outcome file(Filing filing, @Nullable Look first) {
        return evidence.fileProof(
                filing.unit().campaign(),
                filing.unit().id(),
                filing.step(),
                filing.on(),
                filing.words(),
                filing.file(),
                first);
    }

    private void keep(Filing filing, boolean seen) {
        LocalDate today = campaigns.today(filing.unit().campaign());
        UUID id = store.add(filing, today);
        if (seen) {
            store.settle(id, new Settling(Ids.next(), ProofState.ACCEPTED, "", filing.by(), today));
        } else {
            tell.filed(filing.unit(), filing.step());
        }
    }

    /// Who may look at what the unit files: people of the units above it. Nobody looks at their
    /// own.
    private List<Person> lookers(CampaignUnit unit) {
        UnitId parent = unit.parent();
        return parent == null
                ? List.of()
                : campaigns
                        .unit(unit.campaign(), parent)
                        .map(above -> people.holdersOf(Permission.ACCEPT_PROOF, above))
                        .orElse(List.of());
    }

    @Override
    @Transactional
    public Outcome withdraw(CampaignUnit unit, String step, Viewer by) {
        return acts.act(
                unit.campaign(),
                unit.id(),
                step,
                (milestone, today) -> {
                    if (milestone.reachedOn() == null) {
                        return new Wish.To(milestone);
                    }
                    Optional<Proof> standing = store.standing(unit, step);
                    standing.ifPresent(proof ->
                            store.settle(
                                    proof.id(),
                                    new Settling(Ids.next(), ProofState.WITHDRAWN, "", by, today)));
                    return new Wish.To(without(milestone, standing));
                });
    }

    private static Milestone without(Milestone milestone, Optional<Proof> standing) {
        return standing.map(proof -> LookAtProofs.without(milestone, proof))
                .orElseGet(milestone::notReached);
    }

    @Override
    @Transactional
    public Outcome giveBack(CampaignUnit unit, String step, String words, Viewer by) {
        acts.begin(unit.campaign());
        return store.standing(unit, step)
                .map(proof -> look.giveBack(unit, proof, words, Ids.next(), by))
                .orElseGet(() -> earlier.giveBack(unit, step, words, by));
    }

    @Override
    public int waiting(CampaignId campaign, Collection<UnitId> above) {
        return above.isEmpty() ? 0 : store.count(campaign, above);
    }
}
