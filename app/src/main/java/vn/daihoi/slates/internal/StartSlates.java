package vn.daihoi.slates.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.slates.BeginSlates;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.ChangeStructure.Wanted;
import vn.daihoi.slates.internal.OwnRule.Counted;

import java.math.BigDecimal;

@Service
class StartSlates implements BeginSlates {

    private final KeepSlates slates;
    private final ChangeStructure structure;

    StartSlates(KeepSlates slates, ChangeStructure structure) {
        this.slates = slates;
        this.structure = structure;
    }

    @Override
    public SlateId ofSittingMembers(CampaignUnit unit, String name, Viewer by) {
        var begun = slates.begin(unit, name, KeepSlates.Start.SITTING, by);
        return begun.id()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Slate [%s] is refused: %s.".formatted(name, begun.outcome())));
    }

    @Override
    public void requireShare(
            Campaign campaign,
            CampaignUnit unit,
            String level,
            String group,
            int percent,
            String source,
            Viewer by) {
        var wanted =
                new Wanted(
                        level,
                        group,
                        Counted.CHOSEN,
                        BigDecimal.valueOf(percent),
                        null,
                        false,
                        source);
        var outcome = structure.add(campaign, unit, wanted, by);
        if (outcome != ChangeStructure.Outcome.DONE) {
            throw new IllegalArgumentException(
                    "Rule on [%s] is refused: %s.".formatted(group, outcome));
        }
    }
}
