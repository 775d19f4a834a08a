package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.CongressConditions.Condition;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of the approval, one by one: documents, faults left in them, the slate, and what
/// both sides say.
@Component
class DossierReadiness implements ReadinessPart {

    private final ReadyForCongress conditions;
    private final ApprovalStore approvals;

    DossierReadiness(ReadyForCongress conditions, ApprovalStore approvals) {
        this.conditions = conditions;
        this.approvals = approvals;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Map<UnitId, List<ReadinessLine>> of(
            Campaign campaign, List<CampaignUnit> units, Texts texts) {
        var current =
                approvals.current(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        var lines = new HashMap<UnitId, List<ReadinessLine>>();
        conditions
                .of(campaign, units, current, texts)
                .forEach((unit, said) -> lines.put(unit, lines(said, texts)));
        return lines;
    }

    private static List<ReadinessLine> lines(List<Condition> conditions, Texts texts) {
        return conditions.stream().map(condition -> line(condition, texts)).toList();
    }

    private static ReadinessLine line(Condition condition, Texts texts) {
        return new ReadinessLine(
                texts.text("dossiers.readiness.part"),
                condition.met() ? ReadinessLine.State.OK : ReadinessLine.State.BLOCKING,
                condition.words(),
                condition.address());
    }
}
