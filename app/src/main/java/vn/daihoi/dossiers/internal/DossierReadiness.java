package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.CongressConditions.Condition;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;

import java.util.List;

/// The conditions of the approval, one by one: documents, faults left in them, the slate, and what
/// both sides say.
@Component
class DossierReadiness implements ReadinessPart {

    private final ReadyForCongress conditions;
    private final ApprovalStore approvals;
    private final Campaigns campaigns;

    DossierReadiness(ReadyForCongress conditions, ApprovalStore approvals, Campaigns campaigns) {
        this.conditions = conditions;
        this.approvals = approvals;
        this.campaigns = campaigns;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<ReadinessLine> of(CampaignUnit unit, Texts texts) {
        var campaign = campaigns.get(unit.campaign());
        var current = approvals.current(campaign.id(), List.of(unit.id())).get(unit.id());
        return conditions.of(campaign, unit, current, texts).stream()
                .map(condition -> line(condition, texts))
                .toList();
    }

    private static ReadinessLine line(Condition condition, Texts texts) {
        return new ReadinessLine(
                texts.text("dossiers.readiness.part"),
                condition.met() ? ReadinessLine.State.OK : ReadinessLine.State.BLOCKING,
                condition.words(),
                condition.address());
    }
}
