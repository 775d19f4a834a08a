package vn.daihoi.plans.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.DirectiveIssued;
import vn.daihoi.directives.RequiredSteps;
import vn.daihoi.directives.RequiredSteps.Demand;
import vn.daihoi.directives.RequirementSet;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.EarlierEvidence;
import vn.daihoi.plans.EarlierEvidence.Earlier;

import java.time.LocalDate;
import java.util.List;

/// When a directive comes down, or demands more than before, what units have shown already reaches
/// the steps that it names. In the transaction of the act, for all units at once; the steps follow
/// a moment later, see [TakeAlways].
@Component
class FindEarlier {

    private final RequiredSteps required;
    private final List<EarlierEvidence> evidence;
    private final EarlierStore store;
    private final EvidenceGate gate;
    private final Campaigns campaigns;
    private final TakeAlways take;

    FindEarlier(
            RequiredSteps required,
            List<EarlierEvidence> evidence,
            EarlierStore store,
            EvidenceGate gate,
            Campaigns campaigns,
            TakeAlways take) {
        this.required = required;
        this.evidence = evidence;
        this.store = store;
        this.gate = gate;
        this.campaigns = campaigns;
        this.take = take;
    }

    @EventListener
    @Transactional
    void on(DirectiveIssued issued) {
        find(issued.campaign(), issued.directive());
    }

    @EventListener
    @Transactional
    void on(RequirementSet set) {
        find(set.campaign(), set.directive());
    }

    private void find(CampaignId campaign, DirectiveId paper) {
        List<Demand> demands = required.demands(campaign, paper);
        if (demands.isEmpty()) {
            return;
        }
        gate.close(campaign);
        LocalDate today = campaigns.today(campaign);
        demands.forEach(demand -> find(campaign, demand, today));
        take.afterCommit();
    }

    private void find(CampaignId campaign, Demand demand, LocalDate today) {
        List<UnitId> open = store.open(campaign, demand.step(), demand.units());
        if (open.isEmpty()) {
            return;
        }
        List<Earlier> found =
                evidence.stream()
                        .flatMap(each -> each.of(campaign, open, demand.shown()).stream())
                        .toList();
        store.keep(campaign, demand.step(), ShownAs.kind(demand.shown()), found, today);
    }
}
