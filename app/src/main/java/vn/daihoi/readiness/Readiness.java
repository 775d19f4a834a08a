package vn.daihoi.readiness;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings together what all modules say of units.
@Service
public class Readiness {

    private final ObjectProvider<ReadinessPart> parts;

    Readiness(ObjectProvider<ReadinessPart> parts) {
        this.parts = parts;
    }

    /// @param units of the campaign
    /// @param texts in the reader's language
    /// @return of each of them
    public Map<UnitId, Verdict> of(Campaign campaign, List<CampaignUnit> units, Texts texts) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var said =
                parts.stream()
                        .sorted(Comparator.comparingInt(ReadinessPart::position))
                        .map(part -> part.of(campaign, units, texts))
                        .toList();
        var verdicts = new HashMap<UnitId, Verdict>();
        units.forEach(unit -> verdicts.put(unit.id(), verdict(unit, said)));
        return verdicts;
    }

    private static Verdict verdict(CampaignUnit unit, List<Map<UnitId, List<ReadinessLine>>> said) {
        return new Verdict(
                said.stream()
                        .flatMap(part -> part.getOrDefault(unit.id(), List.of()).stream())
                        .toList());
    }
}
