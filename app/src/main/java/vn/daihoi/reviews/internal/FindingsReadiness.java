package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Dossiers.Latest;
import vn.daihoi.dossiers.VersionFindings;
import vn.daihoi.dossiers.VersionFindings.Counts;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many findings stand in each document. Whether they keep the congress from being held is the
/// business of the approval; here they are work that is left.
@Component
class FindingsReadiness implements ReadinessPart {

    private final Dossiers dossiers;
    private final VersionFindings findings;

    FindingsReadiness(Dossiers dossiers, VersionFindings findings) {
        this.dossiers = dossiers;
        this.findings = findings;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Map<UnitId, List<ReadinessLine>> of(
            Campaign campaign, List<CampaignUnit> units, Texts texts) {
        var latest = dossiers.latest(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        Map<VersionId, Counts> counts =
                findings.of(
                        latest.values().stream()
                                .flatMap(List::stream)
                                .map(each -> each.version().id())
                                .toList());
        var lines = new HashMap<UnitId, List<ReadinessLine>>();
        for (CampaignUnit unit : units) {
            var papers = latest.getOrDefault(unit.id(), List.of());
            lines.put(unit.id(), new Told(campaign, unit, texts).lines(papers, counts));
        }
        return lines;
    }

    private final class Told {

        private final Campaign campaign;
        private final CampaignUnit unit;
        private final Texts texts;

        Told(Campaign campaign, CampaignUnit unit, Texts texts) {
            this.campaign = campaign;
            this.unit = unit;
            this.texts = texts;
        }

        List<ReadinessLine> lines(List<Latest> papers, Map<VersionId, Counts> counts) {
            var lines = new ArrayList<ReadinessLine>();
            for (Latest each : papers) {
                Counts found = counts.get(each.version().id());
                if (found != null && found.finished()) {
                    lines.add(line(each, found));
                }
            }
            return lines;
        }

        private ReadinessLine line(Latest latest, Counts found) {
            boolean clean = found.errors() + found.warnings() == 0;
            return new ReadinessLine(
                    texts.text("reviews.readiness.part"),
                    clean ? ReadinessLine.State.OK : ReadinessLine.State.OPEN,
                    texts.text(
                            clean ? "reviews.readiness.clean" : "reviews.readiness.left",
                            name(latest),
                            found.errors(),
                            found.warnings()),
                    "/c/%s/u/%s/dossier/%s".formatted(campaign.code(), unit.code(), latest.key()));
        }

        private String name(Latest latest) {
            return dossiers.kind(unit, latest.kind())
                    .map(kind -> kind.name().in(texts.locale()))
                    .orElse(latest.kind());
        }
    }
}
