package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.reviews.ReferenceTargets;

import java.util.List;

@Component
class EnteredTargets implements ReferenceTargets {

    private final ReferenceFigures figures;

    EnteredTargets(ReferenceFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Target> lastTerm(CampaignUnit unit) {
        return targets(figures.of(unit.campaign(), unit.id()).lastTerm());
    }

    @Override
    public List<Target> ofParty(CampaignUnit unit) {
        return targets(figures.of(unit.campaign(), unit.id()).partyTargets());
    }

    private static List<Target> targets(String typed) {
        return FigureLines.read(typed).figures().entrySet().stream()
                .map(target -> new Target(target.getKey(), target.getValue()))
                .toList();
    }
}
