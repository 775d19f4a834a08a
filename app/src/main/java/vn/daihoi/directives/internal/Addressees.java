package vn.daihoi.directives.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.internal.Cascade.Ended;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.Succession;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Who gets a paper: the chosen units, and in the place of those that have ended their successors.
@Component
class Addressees {

    private final Campaigns campaigns;
    private final Successions successions;

    Addressees(Campaigns campaigns, Successions successions) {
        this.campaigns = campaigns;
        this.successions = successions;
    }

    record Found(List<CampaignUnit> units, List<Ended> ended) {}

    Found of(Cascade cascade) {
        var top = campaigns.unit(cascade.campaign(), cascade.unit()).orElseThrow();
        var chosen = new LinkedHashMap<UnitId, CampaignUnit>();
        campaigns.branch(top).stream()
                .filter(unit -> !unit.id().equals(top.id()))
                .filter(unit ->
                        cascade.levels().contains(unit.level())
                                || cascade.units().contains(unit.id()))
                .forEach(unit -> chosen.put(unit.id(), unit));
        var lines = linesOfEnded(cascade, chosen);
        var ended = new ArrayList<Ended>();
        lines.forEach((unit, successors) -> {
            var gone = Objects.requireNonNull(chosen.remove(unit));
            var heirs =
                    campaigns.units(cascade.campaign(), successors).stream()
                            .filter(heir -> !lines.containsKey(heir.id()))
                            .toList();
            heirs.forEach(heir -> chosen.putIfAbsent(heir.id(), heir));
            ended.add(new Ended(unit, gone.fullName(), names(heirs)));
        });
        return new Found(List.copyOf(chosen.values()), ended);
    }

    private static String names(List<CampaignUnit> units) {
        return units.stream().map(CampaignUnit::fullName).collect(Collectors.joining(", "));
    }

    /// Successors by the unit that ended on the campaign's day or before.
    private Map<UnitId, List<UnitId>> linesOfEnded(
            Cascade cascade, Map<UnitId, CampaignUnit> chosen) {
        var today = campaigns.today(cascade.campaign());
        var ended = new LinkedHashMap<UnitId, List<UnitId>>();
        for (Succession line : successions.recorded(chosen.keySet(), Integer.MAX_VALUE)) {
            if (!line.day().isAfter(today)) {
                var heirs = ended.computeIfAbsent(line.predecessor(), _ -> new ArrayList<>());
                UnitId successor = line.successor();
                if (successor != null) {
                    heirs.add(successor);
                }
            }
        }
        return ended;
    }
}
